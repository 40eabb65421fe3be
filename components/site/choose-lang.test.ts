import { expect, test } from 'vitest';
import { chooseLang } from './choose-lang';

test.each([
  ['what was chosen wins', 'en', ['fr'], 'en'],
  ['else the first language that the site has', null, ['de', 'fr-CA', 'en'], 'fr'],
  ['in any spelling', null, ['FR'], 'fr'],
  ['a stored value that is no language is ignored', 'xx', ['fr'], 'fr'],
  ['else the site’s own', null, ['de', 'it'], 'en'],
  ['also where the browser names none', null, [], 'en'],
] as const)('%s', (_, stored, preferred, lang) => {
  expect(chooseLang(stored, preferred, 'en')).toBe(lang);
});
