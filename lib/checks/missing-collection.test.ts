import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

test('a folder of articles without its collection file is reported once', () => {
  const changes = { 'zoo/first-one.mdx': frontMatter(), 'zoo/second-one.mdx': frontMatter() };
  expect(placesOf('missing-collection', changes)).toEqual(['zoo/first-one.mdx:1']);
});

test('a folder with its collection file is fine', () => {
  expect(placesOf('missing-collection', {})).toEqual([]);
});
