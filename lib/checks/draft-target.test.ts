import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';
const DRAFT = frontMatter({ status: 'draft', messages: '[{ text: "Other cap", source: ui }]' });

test.each([
  ['related to it', frontMatter({ related: '[{ id: other-cap, relation: similar }]' }), 13],
  ['with a link to it', `${frontMatter()}[x](article:other-cap)\n`, 14],
])('a published article %s', (_, text, line) => {
  expect(placesOf('draft-target', { [SOURCE]: text, [OTHER]: DRAFT })).toEqual([`${SOURCE}:${line}`]);
  const published = DRAFT.replace('status: draft', 'status: validated');
  expect(placesOf('draft-target', { [SOURCE]: text, [OTHER]: published })).toEqual([]);
});

test('a draft may lead to a published article, also as one with the same message', () => {
  const draft = frontMatter({
    status: 'draft',
    related: '[{ id: cap-reached, relation: same-message }]',
    tellApart: 'Look.',
  });
  const changes = { 'things/another-cap.mdx': draft, [OTHER]: draft };
  for (const code of ['draft-target', 'same-message']) expect(placesOf(code, changes)).toEqual([]);
  expect(placesOf('shared-message', { [OTHER]: draft })).toEqual([]);
  expect(placesOf('shared-message', { 'things/another-cap.mdx': draft })).toEqual([]);
});
