import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

test.each([
  ['Cannot reach {server-name}', 0],
  ['A literal \\{ brace', 0],
  ['Error {0}', 1],
  ['{ count = 1 }', 1],
  ['{server}', 1],
])('the message %j has %s wrong braces', (text, count) => {
  const source = frontMatter({ messages: `\n  - text: '${text}'\n    source: ui` });
  expect(placesOf('message-placeholder', { [SOURCE]: source })).toEqual(Array(count).fill(`${SOURCE}:6`));
});
