import fc from 'fast-check';
import { expect, test } from 'vitest';
import { insertText, SHOWN_LIMIT, splitHeldText } from './held-text';

test('a text that fits is shown whole', () => {
  expect(splitHeldText('a'.repeat(SHOWN_LIMIT))).toEqual({ shown: 'a'.repeat(SHOWN_LIMIT), rest: '' });
});

test.each([
  ['a surrogate pair', '😀'],
  ['a line break of two signs', '\r\n'],
])('%s is not cut in two', (_, pair) => {
  const { shown, rest } = splitHeldText(`${'a'.repeat(SHOWN_LIMIT - 1)}${pair}z`);
  expect(shown).toHaveLength(SHOWN_LIMIT - 1);
  expect(rest).toBe(`${pair}z`);
});

test('nothing is lost, whatever is pasted', () => {
  const unit = fc.constantFrom('a', '\n', '\r', '😀', '\ud83d', '\ude00');
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 50 }), fc.integer({ min: 0, max: 30 }), (tail, missing) => {
      const text = 'x'.repeat(SHOWN_LIMIT - missing) + tail.join('');
      const { shown, rest } = splitHeldText(text);
      expect(shown + rest).toBe(text);
      expect(shown.length).toBeLessThanOrEqual(SHOWN_LIMIT);
    }),
  );
});

test('a paste replaces what is selected', () => {
  expect(insertText('hello world', 'there', 6, 11)).toBe('hello there');
});
