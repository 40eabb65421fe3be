import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanText } from './clean-text';
import { mark, markedParts, unmarked } from './marks';

test.each([
  ['\u001b[1;31mError\u001b[0m 7', 'Error 7'],
  ['\u001b]0;title\u0007Error 7', 'Error 7'],
  ['\u009b31mError 7\u001b(B', 'Error 7'],
  ['array[31m] stays', 'array[31m] stays'],
])('what terminals obey does not reach a ticket: %j', (text, clean) => {
  expect(cleanText(text)).toBe(clean);
});

test('parts and pieces are found again, whatever the texts are', () => {
  const text = fc.string({ unit: 'grapheme' }).map(cleanText);
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text)), (pairs) => {
      const written = pairs.map(([plain, piece], id) => plain + mark(id, piece)).join('');
      expect(unmarked(written)).toBe(pairs.flat().join(''));
      expect(
        markedParts(written)
          .map((part) => part.text)
          .join(''),
      ).toBe(unmarked(written));
      const ids = markedParts(written).flatMap(({ id }) => id ?? []);
      expect(ids).toEqual(pairs.flatMap(([, piece], id) => (piece === '' ? [] : [id])));
    }),
  );
});

test('no text can forge a mark, turn the direction of others or hide in them', () => {
  expect(cleanText(`a${mark(0, 'b')}c\u202e\u200fd\u0007e\r\nf\ud800`)).toBe('a0bcde\nf\uFFFD');
});
