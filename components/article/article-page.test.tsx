import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { ArticlePage } from './article-page';
import { testArticle, testCause, testContext, testText } from './test-article';

const SCRIPT = { path: '/assets/ticket-copy.0.js', integrity: '' };

function draw(
  article: Parameters<typeof ArticlePage>[0]['article'],
  others: readonly (typeof article)[] = [],
) {
  return renderToStaticMarkup(
    <ArticlePage context={testContext([article, ...others])} article={article} ticketScript={SCRIPT} />,
  );
}

describe('the article page', () => {
  const risky = testArticle('a', {
    causes: [
      testCause(
        'one',
        { check: testText('Look here'), riskNote: testText('All is erased') },
        { risk: 'data-loss' },
      ),
      testCause('two', {}, { aliases: ['earlier'] }),
    ],
  });

  test('says who must act and what is at risk before the steps', () => {
    const html = draw(risky);
    const order = [
      'Look here',
      'needs an administrator',
      'Data can be lost.',
      'All is erased',
      'Steps of one',
    ];
    const places = order.map((text) => html.indexOf(text));
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  test('gives every cause an anchor, a jump link and a permanent link to copy', () => {
    const html = draw(risky);
    for (const id of ['one', 'two']) {
      expect(html).toContain(`<section id="${id}" class="cause" data-cause=""`);
      expect(html).toContain(`href="#${id}"`);
      expect(html).toContain(`data-copy-link="/e/a/#${id}"`);
    }
    expect(html).toContain('<span id="earlier"');
  });

  test('has no jump list where there is one cause', () => {
    expect(draw(testArticle('a'))).not.toContain('jump-list');
  });

  test('hides what only works with script, and styles nothing inline', () => {
    const html = draw(risky);
    const buttons = html.match(/<button[^>]*>/g) ?? [];
    expect(buttons.length).toBeGreaterThan(0);
    expect(buttons.filter((button) => !button.includes(' hidden=""'))).toEqual([]);
    expect(html).not.toMatch(/<[^>]* style=/);
  });

  test('shows messages as seen: language, provenance, variables, markup as text', () => {
    const html = draw(
      testArticle('a', { messages: [{ text: 'Erreur <b> de {server}', lang: 'fr', source: 'log' }] }),
    );
    expect(html).toContain('lang="fr" translate="no">Erreur &lt;b&gt; de <var class="variable">server</var>');
    expect(html).toContain('French · as written in a log');
  });

  test('where no fix is documented, says what to collect', () => {
    const escalate = { kind: 'none', escalate: testText('Collect the log') } as const;
    const html = draw(testArticle('a', { causes: [testCause('cause', { resolution: escalate })] }));
    expect(html).toContain('No documented fix. Escalate with:');
    expect(html).toContain('Collect the log');
  });

  test('a shared fix names the other causes that use it', () => {
    const shared = { kind: 'shared', id: 'assign', title: 'Assign', body: testText('Assign it') } as const;
    const article = testArticle('a', {
      causes: [testCause('one', { resolution: shared }), testCause('two')],
    });
    const html = draw(article, [testArticle('b', { causes: [testCause('three', { resolution: shared })] })]);
    expect(html).toContain('The same fix is used for');
    expect(html).toContain('<a href="/en/e/b/#three">Title b</a>');
    expect(html).not.toContain('href="/en/e/a/#one"');
  });

  test('leads on from a retired article to the one that replaces it', () => {
    const retired = { date: '2026-02-03', reason: 'Merged.', replacedBy: 'b' };
    const html = draw(testArticle('a', { retired }), [testArticle('b')]);
    expect(html).toContain('Retired on 3 February 2026. <span>Merged.</span>');
    expect(html).toContain('<a href="/en/e/b/">Title b</a>');
  });

  test('names related articles with the reason, the most useful first', () => {
    const related = [
      { id: 'b', relation: 'similar' },
      { id: 'c', relation: 'if-fails' },
      { id: 'unpublished', relation: 'before' },
    ] as const;
    const html = draw(testArticle('a', { related }), [testArticle('b'), testArticle('c')]);
    expect(html.indexOf('Title c')).toBeLessThan(html.indexOf('Title b'));
    expect(html).toContain('if the fix here does not help');
    expect(html).not.toContain('unpublished');
  });

  test('a page in another language says so and marks the words', () => {
    const context = { ...testContext([testArticle('a')]), lang: 'fr' } as const;
    const html = renderToStaticMarkup(
      <ArticlePage context={context} article={testArticle('a')} ticketScript={SCRIPT} />,
    );
    expect(html).toContain('<h1 lang="en">');
  });
});
