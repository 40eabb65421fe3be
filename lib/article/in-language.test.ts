import { expect, test } from 'vitest';
import { inLanguage } from './in-language';

test.each([
  ['the wanted language', { en: 'a', fr: 'b' }, { value: 'b', lang: 'fr' }],
  ['another where it is missing', { en: 'a' }, { value: 'a', lang: 'en' }],
  ['an empty text, which is one', { en: 'a', fr: '' }, { value: '', lang: 'fr' }],
  ['nothing where there is none', {}, undefined],
])('gives %s', (_, texts, expected) => {
  expect(inLanguage(texts, 'fr')).toEqual(expected);
});
