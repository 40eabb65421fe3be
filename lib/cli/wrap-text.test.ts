import fc from 'fast-check';
import { expect, test } from 'vitest';
import { wrapText } from './wrap-text';

test('lines break between words, and a long word stays whole', () => {
  expect(wrapText('Open  the tray\nand close it', 14)).toEqual(['Open the tray', 'and close it']);
  expect(wrapText('see https://example.org/manual now', 10)).toEqual([
    'see',
    'https://example.org/manual',
    'now',
  ]);
});

test('no word is lost, and only single words are longer than the width', () => {
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z]{1,12}$/)),
      fc.integer({ min: 1, max: 40 }),
      (words, width) => {
        const lines = wrapText(words.join(' '), width);
        expect(lines.join(' ')).toBe(words.join(' '));
        for (const line of lines) expect(line.length <= width || !line.includes(' ')).toBe(true);
      },
    ),
  );
});
