import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

test.each([
  ['an article that is not there', '[{ id: nothing-here, relation: similar }]', 1],
  ['itself', '[{ id: cap-reached, relation: similar }]', 1],
  ['the same twice', '[{ id: other-cap, relation: similar }, { id: other-cap, relation: before }]', 1],
  ['another article', '[{ id: other-cap, relation: similar }]', 0],
])('an article related to %s', (_, related, count) => {
  const changes = { [SOURCE]: frontMatter({ related }), [OTHER]: frontMatter() };
  expect(placesOf('unknown-related', changes)).toEqual(Array(count).fill(`${SOURCE}:13`));
});
