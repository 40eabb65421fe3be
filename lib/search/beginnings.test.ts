import fc from 'fast-check';
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

/** The obvious way: each message laid beside the paste's end, from each of its words on. */
function slowBeginnings(messages: readonly string[], paste: string): number[] {
  const { words } = cutWords(paste, 100);
  const found = messages.flatMap((message, text) =>
    words.map((_, from) => ({ text, words: wordsBegun(message, words, from) })),
  );
  return found
    .filter((one) => one.words > 0)
    .sort((a, b) => b.words - a.words || a.text - b.text)
    .map(({ text }) => text);
}

function wordsBegun(message: string, words: readonly string[], from: number): number {
  const template = cutTemplate(message);
  if (words[from] !== template.words[0]) return 0;
  let i = 0;
  let inHole = 0;
  for (let at = from; at < words.length; at++) {
    const expected = template.words[i];
    if (expected === undefined) return 0;
    if (words[at] === expected) {
      i++;
      inHole = 0;
    } else if (at === words.length - 1 && expected.startsWith(words[at] ?? '')) return i + 1;
    else if ((template.holes[i] ?? 0) === 0 || ++inHole > 12) return 0;
  }
  return i < template.words.length ? i : 0;
}

test('the tree finds what the obvious way finds', () => {
  const piece = fc.constantFrom('a', 'ab', 'abc', 'b', '{v}', 'c');
  const message = fc.array(piece, { minLength: 1, maxLength: 6 }).map((pieces) => pieces.join(' '));
  const paste = fc.array(fc.constantFrom('a', 'ab', 'abc', 'b', 'c'), { maxLength: 16 });
  fc.assert(
    fc.property(fc.array(message, { maxLength: 3 }), paste, (messages, words) => {
      const found = beginningFinder(messages.map((text) => cutTemplate(text)))(
        cutWords(words.join(' '), 100),
      );
      expect(found).toEqual(slowBeginnings(messages, words.join(' ')));
    }),
    { numRuns: 500 },
  );
});
