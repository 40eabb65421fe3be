import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { madeUpProblems, placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  ['another hash', translatedFrontMatter({ sourceHash: '"0"' }), [`${FRENCH}:7`]],
  ['no hash', translatedFrontMatter(), [`${FRENCH}:2`]],
])('a translation with %s is told the value to write', (_, text, expected) => {
  expect(placesOf('stale-translation', { [FRENCH]: text })).toEqual(expected);
  const [problem] = madeUpProblems({ [FRENCH]: text });
  const hash = /"([0-9a-f]{14})"/.exec(problem?.hint ?? '')?.[1];
  expect(
    placesOf('stale-translation', { [FRENCH]: translatedFrontMatter({ sourceHash: `"${hash}"` }) }),
  ).toEqual([]);
});

test.each([
  ['its title', 1, frontMatter({ title: 'Another' })],
  ['a message', 1, frontMatter({ messages: '[{ text: "Cap hit", source: ui }]' })],
  ['its cause', 1, frontMatter({ cause: 'Another.' })],
  ['its resolution', 1, frontMatter({ resolution: 'Another.' })],
  ['its body', 1, `${frontMatter()}Another.\n`],
  ['a check', 1, frontMatter({ check: 'Another.' })],
  ['its codes', 0, frontMatter({ codes: '[A1]' })],
  ['its status', 0, frontMatter({ status: 'validated' })],
  ['white space at the end', 0, frontMatter({ resolution: '|\n  Raise the cap.  \n\n' })],
])('a source that changes %s makes its translation stale: %s', (_, count, text) => {
  expect(placesOf('stale-translation', { [SOURCE]: text })).toHaveLength(count);
});
