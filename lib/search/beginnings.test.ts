import { expect, test } from 'vitest';
import { beginningFinder } from './beginnings';
import { cutTemplate } from './template';
import { cutWords } from './tokens';

const MESSAGES = [
  'cannot open the file',
  'cannot open {path} for writing',
  'cannot connect to {server}',
  'the device is not registered',
];
const find = beginningFinder(MESSAGES.map((message) => cutTemplate(message)));

test.each([
  ['a message without its last word', 'fatal: cannot open the', [0, 1, 3]],
  ['a message cut within a word', 'cannot op', [0, 1]],
  ['a message cut within a placeholder', 'cannot open /srv/data/re', [1]],
  ['a message cut behind a placeholder', 'cannot open /srv/data for wri', [1]],
  ['the one that holds more of the paste before the other', 'the device is not', [3]],
  ['a whole message: nothing is missing', 'the device is not registered', []],
  ['a message that goes on otherwise', 'cannot open today', [1]],
  ['a beginning in the middle, not at the end', 'the device is gone', []],
  ['nothing', '', []],
])('%s: %j', (_, paste, found) => {
  expect(find(cutWords(paste, 100))).toEqual(found);
});

test('a beginning does not reach over an empty line', () => {
  expect(find(cutWords('the device\n\nis not', 100))).toEqual([]);
});
