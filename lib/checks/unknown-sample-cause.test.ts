import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  ['its cause', 'cause', 0],
  ['another', 'other', 1],
])('a sample that names %s', (_, cause, count) => {
  const samples = `[{ text: "Cap reached", cause: ${cause} }]`;
  expect(placesOf('unknown-sample-cause', { [SOURCE]: frontMatter({ samples }) })).toHaveLength(count);
  expect(placesOf('unknown-sample-cause', { [FRENCH]: translatedFrontMatter({ samples }) })).toHaveLength(
    count,
  );
});
