import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

test.each([
  ['0x80180014', 0],
  ['0X80180014', 1],
  ['0x8018000a', 1],
  ['80180014', 1],
  ['AADSTS50076', 0],
  ['AADSTS 50076', 1],
  ['DeviceCapReached', 0],
  ['12345678', 0],
])('the code %s is refused: %s', (code, count) => {
  const text = frontMatter({ codes: `\n  - "${code}"` });
  expect(placesOf('code-notation', { [SOURCE]: text })).toEqual(Array(count).fill(`${SOURCE}:14`));
});

test('a code that stands twice is refused', () => {
  expect(placesOf('code-notation', { [SOURCE]: frontMatter({ codes: '[A1, A1]' }) })).toEqual([
    `${SOURCE}:13`,
  ]);
});
