import { expect, test } from 'vitest';
import {
  attributeOf,
  elementsOf,
  firstElement,
  parsePage,
  removeNode,
  serializePage,
  textOf,
} from './page-tree';

test.each([
  ['a line break that begins a pre', '<pre>\n\nline</pre>'],
  ['a line break that begins a textarea', '<textarea>\n\n text</textarea>'],
  ['markup characters', '<p title="a &amp; &quot;b&quot;">1 &lt; 2 &amp; 3</p>'],
  ['a script that holds tags', '<script data-enhancer="">if (1 < 2) "<p>"</script>'],
  ['what is for readers without script', '<noscript><p>Turn it on.</p></noscript>'],
])('%s survives a round trip', (_what, body) => {
  const html = `<!DOCTYPE html><html><head></head><body>${body}</body></html>`;
  const once = serializePage(parsePage(html));
  expect(once).toBe(html);
  expect(serializePage(parsePage(once))).toBe(html);
});

test('elements come in document order, those of templates and noscript too', () => {
  const page = parsePage('<main><h1>A</h1><template><b></b></template><noscript><i></i></noscript></main>');
  const names = [...elementsOf(page)].map(({ tagName }) => tagName);
  expect(names).toEqual(['html', 'head', 'body', 'main', 'h1', 'template', 'b', 'noscript', 'i']);
});

test('text is that of all descendants', () => {
  const heading = firstElement(parsePage('<h1>Device <em>cap</em> reached</h1>'), 'h1');
  expect(heading && textOf(heading)).toBe('Device cap reached');
});

test('attributes are found by lower-case name', () => {
  const link = firstElement(parsePage('<A HREF="/a/">'), 'a');
  expect(link && attributeOf(link, 'href')).toBe('/a/');
  expect(link && attributeOf(link, 'rel')).toBeUndefined();
});

test('a removed element is gone, and removing it again does nothing', () => {
  const page = parsePage('<p>a</p><p>b</p>');
  const paragraph = firstElement(page, 'p');
  if (paragraph) removeNode(paragraph);
  if (paragraph) removeNode(paragraph);
  expect(serializePage(page)).toBe('<html><head></head><body><p>b</p></body></html>');
});
