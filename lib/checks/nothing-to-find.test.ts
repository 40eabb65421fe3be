import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  ['an error with neither message nor code', { messages: undefined }, 1],
  ['an error with a code', { messages: undefined, codes: '[A1]' }, 0],
  ['a symptom', { messages: undefined, kind: 'symptom' }, 0],
  ['a retired error', { messages: undefined, retired: '{ date: 2026-01-01, reason: Moved. }' }, 0],
])('%s', (_, keys, count) => {
  const changes = { [SOURCE]: frontMatter(keys), [FRENCH]: translatedFrontMatter({ messages: undefined }) };
  expect(placesOf('nothing-to-find', changes)).toEqual(Array(count).fill(`${SOURCE}:3`));
});
