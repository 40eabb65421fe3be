import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const OTHER = 'things/other-cap.mdx';

test('an id in two collections is refused at the second file', () => {
  const changes = {
    'zoo/_collection.mdx': '---\nlang: en\ntitle: Zoo\n---\n',
    'zoo/cap-reached.mdx': frontMatter(),
  };
  expect(placesOf('duplicate-id', changes)).toEqual(['zoo/cap-reached.mdx:1']);
});

test('two ids are fine', () => {
  expect(placesOf('duplicate-id', { [OTHER]: frontMatter() })).toEqual([]);
});
