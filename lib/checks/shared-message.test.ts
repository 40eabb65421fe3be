import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

const TWICE = '[{ text: "One", source: ui }, { text: " one", source: log }]';
const SAME = '[{ text: "cap  REACHED", source: ui }]';

test.each([
  ['in one article twice', { [SOURCE]: frontMatter({ messages: TWICE }) }, [`${SOURCE}:5`]],
  ['in two articles', { [OTHER]: frontMatter({ messages: SAME }) }, [`${OTHER}:5`]],
  [
    'in a retired article too',
    { [OTHER]: frontMatter({ messages: SAME, retired: '{ date: 2026-01-01, reason: Moved. }' }) },
    [],
  ],
  ['in one article', { [OTHER]: frontMatter({ messages: '[{ text: "Other", source: ui }]' }) }, []],
])('a message that stands %s', (_, changes, expected) => {
  expect(placesOf('shared-message', changes)).toEqual(expected);
});

test('articles that are declared to have the same message may have it word for word', () => {
  const changes = {
    [SOURCE]: frontMatter({ related: '[{ id: other-cap, relation: same-message }]', tellApart: 'Look.' }),
    [OTHER]: frontMatter({ related: '[{ id: cap-reached, relation: same-message }]', tellApart: 'Look.' }),
  };
  expect(placesOf('shared-message', changes)).toEqual([]);
});
