import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

test.each([
  ['cause', 1],
  ['messages', 1],
  ['related', 1],
  ['steps', 1],
  ['content', 1],
  ['the-cause', 0],
])('the cause id %s is refused: %s', (id, count) => {
  const causes = `\n  - { id: ${id}, cause: A., performedBy: user, resolution: B. }`;
  const text = frontMatter({ cause: undefined, performedBy: undefined, resolution: undefined, causes });
  expect(placesOf('reserved-cause', { [SOURCE]: text })).toEqual(Array(count).fill(`${SOURCE}:11`));
});

test('the anchor of a single cause is `cause` by right', () => {
  expect(placesOf('reserved-cause', {})).toEqual([]);
});

test.each([
  ['steps', 1],
  ['old-id#messages', 1],
  ['cause', 0],
  ['old-id#cause', 0],
])('the earlier anchor %s is refused: %s', (alias, count) => {
  const causes = `\n  - { id: one, cause: A., performedBy: user, resolution: B., aliases: [before, "${alias}"] }`;
  const text = frontMatter({ cause: undefined, performedBy: undefined, resolution: undefined, causes });
  expect(placesOf('reserved-cause', { [SOURCE]: text })).toEqual(Array(count).fill(`${SOURCE}:11`));
});
