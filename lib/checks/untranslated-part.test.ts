import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each(['symptom', 'tellApart', 'check', 'riskNote'])(
  'a translation without the %s of its source',
  (key) => {
    const source = frontMatter({ [key]: 'Text.', risk: 'downtime' });
    expect(placesOf('untranslated-part', { [SOURCE]: source })).toEqual([`${FRENCH}:1`]);
    const french = translatedFrontMatter({ [key]: 'Texte.' });
    expect(placesOf('untranslated-part', { [SOURCE]: source, [FRENCH]: french })).toEqual([]);
  },
);

test('a translation without the body of its source', () => {
  const source = `${frontMatter()}Text.\n`;
  expect(placesOf('untranslated-part', { [SOURCE]: source })).toEqual([`${FRENCH}:1`]);
  expect(
    placesOf('untranslated-part', { [SOURCE]: source, [FRENCH]: `${translatedFrontMatter()}Texte.\n` }),
  ).toEqual([]);
});
