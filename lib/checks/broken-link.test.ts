import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';
const OTHER = 'things/other-cap.mdx';

test.each([
  ['article:cap-reached', 0],
  ['article:cap-reached#cause', 0],
  ['collection:things', 0],
  ['article:cap-reachd', 1],
  ['article:cap-reached#other', 1],
  ['collection:thing', 1],
])('a link to %s is broken: %s', (target, count) => {
  const places = placesOf('broken-link', { [SOURCE]: `${frontMatter()}One.\n\n[x](${target})\n` });
  expect(places).toEqual(Array(count).fill(`${SOURCE}:16`));
});

test('links are checked in every kind of file and part', () => {
  const link = '[x](article:nothing-here)';
  const changes = {
    [SOURCE]: frontMatter({ check: `|\n  ${link}` }),
    [FRENCH]: `${translatedFrontMatter()}${link}\n`,
    'things/_collection.mdx': `---\nlang: en\ntitle: A\n---\n${link}\n`,
    '_shared/do-it.mdx': `---\nlang: en\ntitle: A\n---\n[x][y]\n\n[y]: article:nothing-here\n`,
  };
  expect(placesOf('broken-link', changes)).toEqual([
    '_shared/do-it.mdx:7',
    'things/_collection.mdx:5',
    `${FRENCH}:8`,
    `${SOURCE}:14`,
  ]);
});

test('a link to a broken article is not a broken link', () => {
  const changes = { [SOURCE]: `${frontMatter()}[x](article:other-cap#one)\n`, [OTHER]: 'x' };
  expect(placesOf('broken-link', changes)).toEqual([]);
});
