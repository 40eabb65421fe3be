import fc from 'fast-check';
import { expect, test } from 'vitest';
import { messageParts } from './placeholder';

/** Parts as one text: placeholders in angle brackets. */
function sketch(message: string): string {
  return messageParts(message)
    .parts.map((part) => (part.kind === 'text' ? part.text : `<${part.name}>`))
    .join('');
}

test.each([
  ['Cannot reach {server-name}.', 'Cannot reach <server-name>.'],
  ['{a}{b} c', '<a><b> c'],
  ['A \\{ and \\{x}', 'A { and {x}'],
  ['C:\\Windows\\{file}', 'C:\\Windows{file}'],
  ['C:\\Windows\\\\{file}', 'C:\\Windows\\<file>'],
  ['\\\\server\\share', '\\\\server\\share'],
  [`${'\\\\'.repeat(6)}\\{x}`, `${'\\'.repeat(6)}{x}`],
  ['a } b', 'a } b'],
])('%j reads %j', (message, expected) => {
  expect(sketch(message)).toBe(expected);
  expect(messageParts(message).problems).toEqual([]);
});

test.each([
  ['Error {0}', 6],
  ['Error {Server}', 6],
  ['Error {}', 6],
  ['Error {a b}', 6],
  ['Error {', 6],
  ['{a}', 0],
  ['{a} {b}', 0],
])('%j is wrong at %s', (message, offset) => {
  expect(messageParts(message).problems).toMatchObject([{ offset }]);
});

test('no message breaks the parser, and text without braces and backslashes is itself', () => {
  fc.assert(
    fc.property(fc.string(), (message) => {
      const { parts } = messageParts(message);
      if (/[{\\]/.test(message)) return;
      expect(parts).toEqual(message === '' ? [] : [{ kind: 'text', text: message }]);
    }),
  );
});
