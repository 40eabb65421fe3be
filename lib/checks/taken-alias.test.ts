import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

test.each([
  [
    'the id of another article',
    { [SOURCE]: frontMatter({ aliases: '[other-cap]' }), [OTHER]: frontMatter() },
    [`${SOURCE}:13`],
  ],
  ['its own id', { [SOURCE]: frontMatter({ aliases: '[old-cap, cap-reached]' }) }, [`${SOURCE}:13`]],
  [
    'an alias of another article',
    { [SOURCE]: frontMatter({ aliases: '[old-cap]' }), [OTHER]: frontMatter({ aliases: '[old-cap]' }) },
    [`${OTHER}:13`],
  ],
  ['nothing else', { [SOURCE]: frontMatter({ aliases: '[old-cap, a-long_one]' }) }, []],
])('an alias that is %s', (_, changes, expected) => {
  expect(placesOf('taken-alias', changes)).toEqual(expected);
});
