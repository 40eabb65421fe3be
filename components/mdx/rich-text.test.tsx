import type { Element, ElementContent, Root } from 'hast';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { testContext } from '../article/test-article';
import { RichText } from './rich-text';

const element = (
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element => ({
  type: 'element',
  tagName,
  properties,
  children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

function draw(...children: Root['children']) {
  const tree: Root = { type: 'root', children };
  return renderToStaticMarkup(
    <RichText
      context={testContext([])}
      text={{ value: { markdown: '', tree }, lang: 'en' }}
      id="x"
      shift={2}
    />,
  );
}

describe('drawing an article’s Markdown', () => {
  test('headings move down and get no id', () => {
    expect(draw(element('h2', {}, text('A')))).toBe('<div class="prose"><h4>A</h4></div>');
  });

  test('headings stop at the sixth level', () => {
    expect(draw(element('h3', {}, text('A')))).toContain('<h5>');
  });

  test('a link to an article is in the page’s language', () => {
    expect(draw(element('a', { dataArticle: 'a-b', dataCause: 'c' }, text('x')))).toContain(
      '<a href="/en/e/a-b/#c">x</a>',
    );
  });

  test('a callout says its kind in words', () => {
    const html = draw(element('callout', { kind: 'warning' }, element('p', {}, text('Careful'))));
    expect(html).toContain('aria-label="Warning"');
    expect(html).toContain('<p>Careful</p>');
  });

  test('an unknown callout is a programming error', () => {
    expect(() => draw(element('callout', { kind: 'joke' }))).toThrow('joke');
  });

  test('a branch is labelled, an unconfirmed label is marked', () => {
    expect(draw(element('branch', { label: 'No certificate yet' }))).toContain('No certificate yet');
    expect(draw(element('unverified', {}, text('Jetons')))).toContain('label not confirmed');
  });

  test('tables scroll by keyboard, are named, and are aligned without style', () => {
    const cell = element('th', { className: ['text-right'] }, text('TTL'));
    const html = draw(element('table', {}, element('thead', {}, element('tr', {}, cell))));
    expect(html).toContain('role="group" aria-label="Table, scrolls sideways" tabindex="0"');
    expect(html).toContain('<th scope="col" class="text-right">');
    expect(html).not.toContain('style=');
  });

  test('each code block can be copied by its own id', () => {
    const block = () => element('pre', {}, element('code', {}, text('<Notice>')));
    const html = draw(block(), block());
    expect(html).toContain('id="x_code_0"');
    expect(html).toContain('data-copy="#x_code_1"');
    expect(html).toContain('&lt;Notice&gt;');
  });
});
