import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

test.each([
  ['2026-01-01', 0],
  ['2026-01-02', 0],
  ['2026-01-03', 1],
])('a source of %s after a review of 2026-01-02: %s', (date, count) => {
  const sources = `[{ title: A, url: "https://example.org/", licence: MIT, date: ${date} }]`;
  expect(placesOf('review-date', { [SOURCE]: frontMatter({ sources }) })).toHaveLength(count);
});
