import { expect, test } from 'vitest';
import { painter } from './paint';
import { quoteMatch } from './quote-match';

const PLAIN = painter(false);
const spanOf = (text: string, piece: string) => {
  const start = text.indexOf(piece);
  return { start, end: start + piece.length };
};

test.each([
  [
    'the whole line where it fits',
    'x\n  Error: Paper jam now\ny',
    'Paper jam',
    40,
    { line: 2, text: 'Error: Paper jam now' },
  ],
  ['the only line', 'Paper jam', 'Paper jam', 40, { line: 1, text: 'Paper jam' }],
  [
    'a piece over two lines as one',
    'a Paper\r\n   jam b',
    'Paper\r\n   jam',
    40,
    { line: 1, text: 'a Paper jam b' },
  ],
  [
    'what is near in a long line',
    `${'before '.repeat(20)}JAM${' after'.repeat(20)}`,
    'JAM',
    30,
    { line: 1, text: '… before JAM after after afte…' },
  ],
  ['an indented line without its indent', '      Paper jam', 'Paper jam', 12, { line: 1, text: 'Paper jam' }],
  [
    'the end of a line in full',
    'the printer says Paper jam',
    'Paper jam',
    20,
    { line: 1, text: '…nter says Paper jam' },
  ],
  [
    'a cut piece without what follows it, so that one sign says that it goes on',
    `${'x'.repeat(50)} and more`,
    'x'.repeat(50),
    10,
    { line: 1, text: 'xxxxxxx…' },
  ],
  [
    'an ellipsis of the text once',
    'Paper jam then… after',
    'Paper jam',
    16,
    { line: 1, text: 'Paper jam then…' },
  ],
  ['a long piece cut', 'x'.repeat(50), 'x'.repeat(50), 10, { line: 1, text: 'xxxxxxx…' }],
])('quotes %s', (_what, text, piece, width, expected) => {
  const quote = quoteMatch(text, spanOf(text, piece), width, PLAIN);
  expect(quote).toEqual(expected);
  expect(quote.text.length).toBeLessThanOrEqual(width);
});

test('sequences of the paste are not obeyed, ours mark the match', () => {
  const text = '\u001b[2JError \u001b[31mPaper jam\u001b[0m';
  expect(quoteMatch(text, spanOf(text, 'Paper jam'), 40, painter(true)).text).toBe(
    'Error \u001b[7mPaper jam\u001b[27m',
  );
});

test('a line of five megabytes is quoted at once', () => {
  const text = `${'a'.repeat(2_500_000)} Paper jam ${'b'.repeat(2_500_000)}`;
  const before = performance.now();
  expect(quoteMatch(text, spanOf(text, 'Paper jam'), 60, PLAIN).text).toContain('Paper jam');
  expect(performance.now() - before).toBeLessThan(200);
});
