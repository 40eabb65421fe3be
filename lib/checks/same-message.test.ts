import { expect, test } from 'vitest';
import { frontMatter } from '../content/made-up-content';
import { placesOf } from '../content/made-up-problems';

const SOURCE = 'things/cap-reached.mdx';
const OTHER = 'things/other-cap.mdx';

const TO_OTHER = '[{ id: other-cap, relation: same-message }]';
const TO_SOURCE = '[{ id: cap-reached, relation: same-message }]';

test.each([
  ['both ways, with what tells them apart', TO_OTHER, 'Look.', TO_SOURCE, 'Look.', []],
  ['one way only', TO_OTHER, 'Look.', undefined, undefined, [`${OTHER}:2`]],
  ['without what tells them apart', TO_OTHER, undefined, TO_SOURCE, 'Look.', [`${SOURCE}:13`]],
  ['not at all', undefined, undefined, undefined, undefined, []],
])('two articles related as same-message %s', (_, related, tellApart, back, tellApartBack, expected) => {
  const changes = {
    [SOURCE]: frontMatter({ related, tellApart }),
    [OTHER]: frontMatter({ related: back, tellApart: tellApartBack }),
  };
  expect(placesOf('same-message', changes)).toEqual(expected);
});
