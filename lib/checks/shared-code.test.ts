import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

test('a code of two articles is reported at the second', () => {
  const changes = { [SOURCE]: frontMatter({ codes: '[A1]' }), [OTHER]: frontMatter({ codes: '[B2, A1]' }) };
  expect(placesOf('shared-code', changes)).toEqual([`${OTHER}:13`]);
});

test('articles that are declared to have the same message may share their code', () => {
  const changes = {
    [SOURCE]: frontMatter({
      codes: '[A1]',
      related: '[{ id: other-cap, relation: same-message }]',
      tellApart: 'Look.',
    }),
    [OTHER]: frontMatter({
      codes: '[A1]',
      related: '[{ id: cap-reached, relation: same-message }]',
      tellApart: 'Look.',
    }),
  };
  expect(placesOf('shared-code', changes)).toEqual([]);
});
