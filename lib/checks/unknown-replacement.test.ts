import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

test.each([
  ['another article', 'other-cap', 0],
  ['itself', 'cap-reached', 1],
  ['nothing that is there', 'nothing-here', 1],
])('a retired article that is replaced by %s', (_, id, count) => {
  const retired = `{ date: 2026-01-01, reason: Moved., replacedBy: ${id} }`;
  const changes = { [SOURCE]: frontMatter({ retired }), [OTHER]: frontMatter() };
  expect(placesOf('unknown-replacement', changes)).toEqual(Array(count).fill(`${SOURCE}:13`));
});
