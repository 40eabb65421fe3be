import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { madeUpProblems, placesOf } from '../content/made-up-problems';

const LONG = `things/${'a'.repeat(60)}.mdx`;

test.each([
  ['a short site', 'https://example.org', {}, []],
  ['a long id', `https://example.org/${'b'.repeat(110)}`, { [LONG]: frontMatter() }, ['warning']],
  ['a long site', `https://example.org/${'b'.repeat(160)}`, { [LONG]: frontMatter() }, ['error']],
])('%s', (_, siteUrl, changes, expected) => {
  const found = madeUpProblems(changes, { siteUrl }).filter(({ code }) => code === 'address-length');
  expect(found.filter(({ path }) => path.endsWith(LONG)).map(({ severity }) => severity)).toEqual(expected);
});

test('without an address of the site nothing is measured', () => {
  expect(placesOf('address-length', { [LONG]: frontMatter() })).toEqual([]);
});
