import { expect, test } from 'vitest';
import { makeContent } from './index';
import { madeUpContent } from './made-up-content';

const LISTS = 'products: {}\nplatforms: {}\ncomponents: {}\n';

function site(text: string) {
  const changes = {
    '_site.yaml': text,
    'things/cap-reached.mdx': undefined,
    'things/cap-reached.fr.mdx': undefined,
  };
  const result = makeContent(madeUpContent(changes));
  return result.kind === 'ok'
    ? result.content.site
    : result.problems.map(({ line, code }) => `${line} ${code}`);
}

test('what is not set has a plain meaning', () => {
  expect(site(`title: A\ndefaultLang: fr\n${LISTS}`)).toEqual({
    title: 'A',
    defaultLang: 'fr',
    url: undefined,
    searchEngines: true,
    feedback: undefined,
    ticketUrl: undefined,
    products: {},
    platforms: {},
    components: {},
  });
});

test('flags are words and addresses lose their final slash', () => {
  const text = `title: A\ndefaultLang: en\nurl: https://example.org/kb/\nsearchEngines: "false"\n${LISTS}`;
  expect(site(text)).toMatchObject({ url: 'https://example.org/kb', searchEngines: false });
});

test.each([
  ['searchEngines: perhaps', '3 unknown-choice'],
  ['url: example.org', '3 invalid-value'],
  ['url: javascript:alert(1)', '3 invalid-value'],
  ['url: https://example.org/?a', '3 invalid-value'],
  ['feedback: javascript:alert(1)', '3 invalid-value'],
  ['feedback: "https://example.org/{url}"', ''],
  ['feedback: "mailto:help@example.org?subject={title}"', ''],
  ['ticketUrl: "https://rt.example.org/Ticket/Display.html?id={ticket}"', ''],
  ['ticketUrl: "http://rt.example.org/?id={ticket}"', '3 invalid-value'],
  ['ticketUrl: "https://{ticket}.example.org/"', '3 invalid-value'],
  ['ticketUrl: "https://rt.example.org/"', '3 invalid-value'],
  ['colour: red', '3 unknown-key'],
])('%s', (line, expected) => {
  const result = site(`title: A\ndefaultLang: en\n${line}\n${LISTS}`);
  expect(Array.isArray(result) ? result.join() : '').toBe(expected);
});

test('a name that lacks a language is named at its place', () => {
  expect(
    site('title: A\ndefaultLang: en\nproducts:\n  thing: { en: Thing }\nplatforms: {}\ncomponents: {}\n'),
  ).toEqual(['4 missing-key']);
});
