import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

const block = (...steps: readonly string[]) => `|\n${steps.map((step) => `      ${step}`).join('\n')}`;

test.each([
  ['a verb', block('1. Open **Devices**.', '2. Delete it if it is old.'), 'X', []],
  ['a condition', block('1. Open **Devices**.', '2. If it is old, delete it.'), 'X', ['S']],
  ['a place in bold', block('1. **In** Devices, open it.'), 'X', ['S']],
  ['a condition outside a list of steps', block('If it is old, delete it.'), 'X', []],
  ['a condition in French', block('1. Open it.'), block('1. S’il est vieux, supprimez-le.'), ['F']],
  ['a verb in French', block('1. Open it.'), block('1. Ouvrez-le.', '2. Supprimez-le s’il est vieux.'), []],
])('a step that begins with %s', (_, resolution, translated, expected) => {
  const changes = {
    [SOURCE]: frontMatter({ resolution }),
    [FRENCH]: translatedFrontMatter({ resolution: translated }),
  };
  const files = placesOf('step-verb', changes).map((place) => (place.startsWith(FRENCH) ? 'F' : 'S'));
  expect(files).toEqual(expected);
});
