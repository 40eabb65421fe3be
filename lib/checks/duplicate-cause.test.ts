import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';

const NONE = { cause: undefined, performedBy: undefined, resolution: undefined };

function causes(...ids: string[]): string {
  return ids.map((id) => `\n  - { id: ${id}, cause: A., performedBy: user, resolution: B. }`).join('');
}

test('two causes with one id are refused at the second', () => {
  const text = frontMatter({ ...NONE, causes: causes('one', 'two', 'one') });
  expect(placesOf('duplicate-cause', { [SOURCE]: text })).toEqual([`${SOURCE}:13`]);
});

test('an alias that is the id of a later cause is refused', () => {
  const text = frontMatter({
    ...NONE,
    causes: causes('one', 'two').replace('cause: A.', 'cause: A., aliases: [two]'),
  });
  expect(placesOf('duplicate-cause', { [SOURCE]: text })).toEqual([`${SOURCE}:11`]);
});

test('an earlier anchor of another article is none of this one', () => {
  const text = frontMatter({
    ...NONE,
    causes: causes('one', 'two').replace('cause: A.', 'cause: A., aliases: ["old-id#two"]'),
  });
  expect(placesOf('duplicate-cause', { [SOURCE]: text })).toEqual([]);
});
