import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  [
    'an article without a source file',
    { 'things/lonely-one.fr.mdx': translatedFrontMatter() },
    ['things/lonely-one.fr.mdx:1'],
  ],
  [
    'an article in another folder than its source',
    { 'zoo/cap-reached.fr.mdx': translatedFrontMatter() },
    ['zoo/cap-reached.fr.mdx:1'],
  ],
  [
    'a shared resolution without a source file',
    { '_shared/do-it.fr.mdx': '---\nlang: fr\ntitle: A\n---\nB.\n' },
    ['_shared/do-it.fr.mdx:1'],
  ],
  ['an article in the language of its source', { [SOURCE]: frontMatter({ lang: 'fr' }) }, [`${FRENCH}:2`]],
  ['a broken source file, which has its own problems', { [SOURCE]: 'x' }, []],
  ['a right source file', {}, []],
])('a translation of %s', (_, changes, expected) => {
  expect(placesOf('orphan-translation', changes)).toEqual(expected);
});
