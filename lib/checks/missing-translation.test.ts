import { expect, test } from 'vitest';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  ['an article', { [FRENCH]: undefined }, [`${SOURCE}:1`]],
  ['a collection', { 'things/_collection.fr.mdx': undefined }, ['things/_collection.mdx:1']],
  [
    'a shared resolution',
    { '_shared/do-it.mdx': '---\nlang: en\ntitle: Do it\n---\nDo it.\n' },
    ['_shared/do-it.mdx:1'],
  ],
  ['nothing', {}, []],
  ['an article whose translation is broken', { [FRENCH]: 'x' }, []],
])('%s without a translation', (_, changes, expected) => {
  expect(placesOf('missing-translation', changes)).toEqual(expected);
});
