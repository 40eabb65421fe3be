import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeSpans } from './spans';

const span = fc.tuple(fc.nat(40), fc.nat(10)).map(([start, length]) => ({ start, end: start + length }));

test('merged ranges mark the same characters, in order and apart', () => {
  fc.assert(
    fc.property(fc.array(span), (spans) => {
      const marked = (list: readonly { start: number; end: number }[]) =>
        Array.from({ length: 60 }, (_, at) => list.some(({ start, end }) => start <= at && at < end));
      const merged = mergeSpans(spans);
      expect(marked(merged)).toEqual(marked(spans));
      for (const [i, { start, end }] of merged.entries()) {
        expect(start).toBeGreaterThan(merged[i - 1]?.end ?? -1);
        expect(end).toBeGreaterThan(start);
      }
    }),
  );
});

test('ranges that touch read as one', () => {
  expect(
    mergeSpans([
      { start: 4, end: 8 },
      { start: 0, end: 4 },
    ]),
  ).toEqual([{ start: 0, end: 8 }]);
});
