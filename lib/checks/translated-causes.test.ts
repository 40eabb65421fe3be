import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

const NONE = { cause: undefined, performedBy: undefined, resolution: undefined };

function source(...ids: string[]): string {
  const causes = ids
    .map((id) => `\n  - { id: ${id}, cause: A., performedBy: user, resolution: B. }`)
    .join('');
  return frontMatter({ ...NONE, causes });
}

function french(...ids: string[]): string {
  const causes = ids.map((id) => `\n  - { id: ${id}, cause: A., resolution: B. }`).join('');
  return translatedFrontMatter({ ...NONE, causes });
}

test.each([
  ['the same', french('one', 'two'), []],
  ['another id', french('one', 'three'), [`${FRENCH}:7`]],
  ['another order', french('two', 'one'), [`${FRENCH}:6`]],
  ['a missing cause', french('one'), [`${FRENCH}:6`]],
  ['one more cause', french('one', 'two', 'three'), [`${FRENCH}:8`]],
  ['a single cause', translatedFrontMatter(), [`${FRENCH}:5`]],
])('a translation with %s', (_, text, expected) => {
  expect(placesOf('translated-causes', { [SOURCE]: source('one', 'two'), [FRENCH]: text })).toEqual(expected);
});

test('a list with the anchor of a single cause is not that single cause', () => {
  expect(placesOf('translated-causes', { [FRENCH]: french('cause') })).toEqual([`${FRENCH}:6`]);
});
