import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpt, type Piece } from './excerpt';

const textOf = (pieces: readonly Piece[]) =>
  pieces
    .map((piece) => (piece.kind === 'gap' ? '…' : piece.kind === 'mark' ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  [
    'a short text is shown whole',
    'it says Device cap reached.',
    [{ start: 8, end: 26 }],
    'it says [Device cap reached].',
  ],
  ['without a matched place there is nothing to show', 'hello', [], ''],
  [
    'places are sorted and joined',
    'abcdef',
    [
      { start: 3, end: 5 },
      { start: 1, end: 4 },
    ],
    'a[bcde]f',
  ],
  [
    'places outside the text are cut',
    'abc',
    [
      { start: -5, end: 1 },
      { start: 2, end: 99 },
    ],
    '[a]b[c]',
  ],
  [
    'empty places are left out',
    'abc',
    [
      { start: 1, end: 1 },
      { start: 9, end: 12 },
    ],
    '',
  ],
])('%s', (_, text, spans, shown) => {
  expect(textOf(excerpt(text, spans))).toBe(shown);
});

test('a place in a long log is shown with its whole lines, what is far away as a gap', () => {
  const filler = 'nothing happened here at all\n'.repeat(2000);
  const text = `${filler}boot ok\nfatal: Device cap reached now\nshutting down\n${filler}`;
  const start = text.indexOf('Device cap');
  const shown = textOf(excerpt(text, [{ start, end: start + 18 }]));
  expect(shown).toContain('boot ok\nfatal: [Device cap reached] now\nshutting down');
  expect(shown.startsWith('…nothing happened')).toBe(true);
  expect(shown.endsWith('here at all…')).toBe(true);
  expect(shown.length).toBeLessThan(500);
});

test('a match of megabytes shows its beginning and end', () => {
  const text = 'x'.repeat(5_000_000);
  const shown = textOf(excerpt(text, [{ start: 0, end: text.length }]));
  expect(shown).toBe(`[${'x'.repeat(300)}]…[${'x'.repeat(300)}]`);
});

test('whatever the text and the places: every piece is a stretch of the text, in order, and no character is halved', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 3000 });
  const place = fc.record({
    start: fc.integer({ min: -10, max: 3000 }),
    end: fc.integer({ min: -10, max: 3000 }),
  });
  fc.assert(
    fc.property(text, fc.array(place, { maxLength: 9 }), (pasted, places) => {
      const pieces = excerpt(pasted, places);
      let at = 0;
      for (const piece of pieces) {
        if (piece.kind === 'gap') continue;
        const found = pasted.indexOf(piece.text, at);
        expect(found).toBeGreaterThanOrEqual(at);
        at = found + piece.text.length;
      }
      const halves = (value: string) => value.match(/\p{Surrogate}/gu)?.length ?? 0;
      // places that cut a character in two are the engine's business, so only those of whole characters count
      fc.pre(places.every(({ start, end }) => isWhole(pasted, start) && isWhole(pasted, end)));
      expect(pieces.every((piece) => piece.kind === 'gap' || halves(piece.text) === 0)).toBe(true);
    }),
  );
});

function isWhole(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return !(unit >= 0xdc00 && unit <= 0xdfff);
}
