import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test('a note without a risk is refused', () => {
  expect(placesOf('risk-note', { [SOURCE]: frontMatter({ riskNote: 'Save first.' }) })).toEqual([
    `${SOURCE}:13`,
  ]);
  const right = frontMatter({ riskNote: 'Save first.', risk: 'data-loss' });
  expect(placesOf('risk-note', { [SOURCE]: right })).toEqual([]);
});

test('a translated note on no risk is refused', () => {
  expect(placesOf('risk-note', { [FRENCH]: translatedFrontMatter({ riskNote: 'Sauvegardez.' }) })).toEqual([
    `${FRENCH}:7`,
  ]);
});
