import { expect, test } from 'vitest';
import { readWording } from './literal-share';

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
