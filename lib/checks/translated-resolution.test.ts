import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

const SHARED = { '_shared/do-it.mdx': '---\nlang: en\ntitle: Do it\n---\nDo it.\n' };

test.each([
  ['steps for steps', 'Raise.', 'Relevez.', []],
  ['nothing for steps', 'Raise.', undefined, [`${FRENCH}:5`]],
  ['a shared one for steps', 'Raise.', '{ use: do-it }', [`${FRENCH}:6`]],
  ['nothing for a shared one', '{ use: do-it }', undefined, []],
  ['the shared one again', '{ use: do-it }', '{ use: do-it }', []],
  ['steps for a shared one', '{ use: do-it }', 'Relevez.', [`${FRENCH}:6`]],
  ['steps for none', 'none\nescalate: Ask.', 'Relevez.', [`${FRENCH}:6`]],
  ['nothing for none', 'none\nescalate: Ask.', undefined, []],
])('a translation that gives %s', (_, resolution, translated, expected) => {
  const changes = {
    ...SHARED,
    [SOURCE]: frontMatter({ resolution }),
    [FRENCH]: translatedFrontMatter({ resolution: translated }),
  };
  expect(placesOf('translated-resolution', changes)).toEqual(expected);
});
