import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { madeUpProblems, placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

test.each([
  ['product', '{ product: things, platforms: [ios], component: part }', 1],
  ['platform', '{ product: thing, platforms: [ios, android], component: part }', 1],
  ['component', '{ product: thing, platforms: [ios], component: constructor }', 1],
  ['nothing', '{ product: thing, platforms: [ios], component: part }', 0],
])('an unknown %s is refused', (_, appliesTo, count) => {
  expect(placesOf('unknown-subject', { [SOURCE]: frontMatter({ appliesTo }) })).toEqual(
    Array(count).fill(`${SOURCE}:6`),
  );
});

test('the nearest known one is named', () => {
  const text = frontMatter({ appliesTo: '{ product: things, platforms: [ios], component: part }' });
  expect(madeUpProblems({ [SOURCE]: text })[0]?.hint).toContain('Did you mean `thing`?');
});
