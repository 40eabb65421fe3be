import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';
const OTHER = 'things/other-cap.mdx';

const SHARED = { '_shared/do-it.mdx': '---\nlang: en\ntitle: Do it\n---\nDo it.\n' };

test.each([
  ['that is there', frontMatter({ resolution: '{ use: do-it }' }), []],
  [
    'that is not there',
    frontMatter({ resolution: '{ use: do-that }' }),
    ['_shared/do-it.mdx:1', `${SOURCE}:9`],
  ],
  ['that nobody uses', frontMatter(), ['_shared/do-it.mdx:1']],
])('a shared resolution %s', (_, text, expected) => {
  expect(placesOf('shared-resolution', { ...SHARED, [SOURCE]: text, [FRENCH]: undefined })).toEqual(expected);
});

test('nothing is called unused while an article is broken', () => {
  expect(placesOf('shared-resolution', { ...SHARED, [OTHER]: 'x' })).toEqual([]);
});
