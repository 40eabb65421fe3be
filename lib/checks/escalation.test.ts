import { expect, test } from 'vitest';
import { frontMatter, translatedFrontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const FRENCH = 'things/cap-reached.fr.mdx';

test.each([
  ['none with it', 'none', 'Ask the vendor.', []],
  ['none without it', 'none', undefined, [`${SOURCE}:9`]],
  ['steps without it', 'Raise it.', undefined, []],
  ['steps with it', 'Raise it.', 'Ask the vendor.', [`${SOURCE}:13`]],
])('a resolution of %s', (_, resolution, escalate, expected) => {
  const changes = { [SOURCE]: frontMatter({ resolution, escalate }), [FRENCH]: undefined };
  expect(placesOf('escalation', changes)).toEqual(expected);
});

test('a translation of none translates what to collect', () => {
  const changes = {
    [SOURCE]: frontMatter({ resolution: 'none', escalate: 'Ask.' }),
    [FRENCH]: translatedFrontMatter({ resolution: 'none' }),
  };
  expect(placesOf('escalation', changes)).toEqual([`${FRENCH}:6`]);
});
