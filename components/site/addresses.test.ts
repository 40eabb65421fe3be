import { describe, expect, test } from 'vitest';
import { testArticle, testContext } from '../article/test-article';
import { lastChanged } from '../home/last-changed';
import { linkTarget } from '../mdx/link-target';
import { TICKET_SYSTEMS } from '../tickets/ticket-systems';
import { href } from './href';
import { pageMetadata, shorten } from './page-metadata';
import { pagePath } from './paths';
import { siteAddresses } from './site-addresses';

describe('addresses', () => {
  test.each([
    [pagePath('fr', 'home'), '/fr/'],
    [pagePath('en', 'a-z'), '/en/a-z/'],
    [href('/en/', '/kb'), '/kb/en/'],
    [href('/en/'), '/en/'],
  ])('%s', (path, expected) => {
    expect(path).toBe(expected);
  });

  test('links of articles get the language of the page, others stay', () => {
    expect(linkTarget({ dataArticle: 'a', dataCause: 'c' }, 'fr')).toBe('/fr/e/a/#c');
    expect(linkTarget({ dataCollection: 'x' }, 'fr')).toBe('/fr/c/x/');
    expect(linkTarget({ href: 'https://example.org/' }, 'fr')).toBe('https://example.org/');
  });

  test('every page of the sitemap once', () => {
    const rests = siteAddresses(testContext([testArticle('a')]).content).map(({ rest }) => rest);
    expect(rests).toEqual(['/', '/browse/', '/a-z/', '/tickets/', '/e/a/']);
  });

  test('in every ticket template the text is last, because it may hold anything', () => {
    for (const { entry } of TICKET_SYSTEMS) expect(entry('/search/')).toMatch(/#ticket=[^&]+&q=[^&]+$/);
  });
});

describe('metadata', () => {
  const page = { title: 'Browse', description: 'All articles.', rest: '/browse/' };

  test('without the site’s address nothing absolute is claimed', () => {
    const metadata = pageMetadata(testContext([]), page);
    expect(metadata.title).toBe('Browse · Causebook');
    expect(metadata.alternates).toBeUndefined();
  });

  test('with it, canonical and languages are absolute', () => {
    const metadata = pageMetadata(testContext([], { url: 'https://kb.example.org' }), page);
    expect(metadata.alternates).toEqual({
      canonical: 'https://kb.example.org/en/browse/',
      languages: {
        en: 'https://kb.example.org/en/browse/',
        fr: 'https://kb.example.org/fr/browse/',
        'x-default': 'https://kb.example.org/en/browse/',
      },
    });
  });

  test('one setting keeps search engines out of every page', () => {
    const metadata = pageMetadata(testContext([], { searchEngines: false }), page);
    expect(metadata.robots).toEqual({ index: false, follow: false });
  });

  test.each([
    ['Short enough.', 160, 'Short enough.'],
    ['Two\n  lines', 160, 'Two lines'],
    ['one two three', 9, 'one two…'],
    ['unbreakable', 6, 'unbre…'],
  ])('"%s" at most %i long is "%s"', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected);
  });
});

test('what changed last comes first, the id decides between equals', () => {
  const articles = [
    testArticle('b', { changed: '2026-01-01' }),
    testArticle('a', { changed: '2026-01-01' }),
    testArticle('c', { changed: '2026-03-01' }),
  ];
  expect(lastChanged(articles, 2).map(({ id }) => id)).toEqual(['c', 'a']);
});

test('on one day collections take turns', () => {
  const of = (collection: string, ...ids: readonly string[]) =>
    ids.map((id) => testArticle(id, { collection }));
  const articles = [...of('sign-in', 'a', 'b', 'c'), ...of('mail', 'x', 'y')];
  expect(lastChanged(articles, 4).map(({ id }) => id)).toEqual(['a', 'x', 'b', 'y']);
});
