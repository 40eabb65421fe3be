import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  [
    'a translation without messages',
    { [FRENCH]: translatedFrontMatter({ messages: undefined }) },
    [`${FRENCH}:2`],
  ],
  ['no translation', { [FRENCH]: undefined }, [`${SOURCE}:5`]],
  ['messages in every language', {}, []],
  ['a translation that is broken', { [FRENCH]: 'x' }, []],
  [
    'a code as the only message',
    {
      [SOURCE]: frontMatter({ messages: '[{ text: CapReached, source: ui }]', codes: '[CapReached]' }),
      [FRENCH]: translatedFrontMatter({ messages: undefined }),
    },
    [],
  ],
  [
    'a code beside a text',
    {
      [SOURCE]: frontMatter({ codes: '[CapReached]' }),
      [FRENCH]: translatedFrontMatter({ messages: '[]' }),
    },
    [`${FRENCH}:4`],
  ],
  [
    'no message at all',
    { [SOURCE]: frontMatter({ messages: undefined, codes: '[A1]' }), [FRENCH]: undefined },
    [],
  ],
])('%s', (_, changes, expected) => {
  expect(placesOf('missing-message', changes)).toEqual(expected);
});
