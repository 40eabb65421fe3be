import { expect, test } from 'vitest';
import { readWording } from './wording';

const share = (message: string, paste: string) => readWording(message, paste, 0, paste.length).share;

test('signs tell apart two messages of the same words', () => {
  const paste = "bad revision 'main'";
  expect(share("bad revision '{name}'", paste)).toBe(1);
  expect(share('{name}: bad revision', paste)).toBeLessThan(0.8);
});

test.each([
  ['line ends and runs of blanks', 'cannot open\n   the file'],
  ['text around it', '[main] cannot open the file!'],
])('%s make no difference', (_, paste) => {
  expect(share('cannot open the file', paste)).toBe(1);
});

test('blanks that a line end put anywhere, and lost apostrophes, tell little', () => {
  expect(share("can't open the memory", "can't open the m\nemory")).toBeGreaterThan(0.8);
  expect(share("can't open the memory", 'cant open the memory')).toBeGreaterThan(0.8);
});

test('a sentence that is left out is no missing wording', () => {
  const message = 'E10: The disk is full. Call us.';
  const paste = 'The disk is full.';
  expect(readWording(message, paste, 0, paste.length, { head: true, tail: true }).share).toBeGreaterThan(0.8);
  expect(share(message, paste)).toBeLessThan(0.8);
});

test('of two joined placeholders at the head both stand in one run of characters', () => {
  const headed = (paste: string) =>
    readWording('{file}:{line}: bad option', paste, paste.indexOf('bad'), paste.length).headed;
  expect(headed('a.txt:7: bad option')).toBe(true);
  expect(headed('worker 2 | tool: bad option')).toBe(false);
});

test('other capitals tell little, but something', () => {
  const other = share('cannot open the file', 'CANNOT OPEN THE FILE');
  expect(other).toBeLessThan(1);
  expect(other).toBeGreaterThan(0.9);
});

test('only what stands at the place of the match counts', () => {
  const paste = `cannot open${' .'.repeat(30)} closed`;
  expect(readWording('cannot open', paste, paste.length - 6, paste.length).share).toBe(0);
});

test('a message of nothing but placeholders has no wording', () => {
  expect(share('{a} {b}', 'anything at all')).toBe(0);
});
