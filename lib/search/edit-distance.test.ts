import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from './edit-distance';

/** The definition, word for word: the last letters are the same, changed, lost, added or swapped. */
function slowDistance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  const swapped = a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1);
  return Math.min(
    slowDistance(a.slice(0, -1), b.slice(0, -1)) + (a.at(-1) === b.at(-1) ? 0 : 1),
    slowDistance(a.slice(0, -1), b) + 1,
    slowDistance(a, b.slice(0, -1)) + 1,
    swapped ? slowDistance(a.slice(0, -2), b.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 5 });

test('is what the slow definition says, up to the bound', () => {
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, most) => {
      expect(editDistance(a, b, most)).toBe(Math.min(slowDistance(a, b), most + 1));
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['recieve', 'receive', 1],
  ['cannot', 'cannnot', 1],
  ['cannot', 'canot', 1],
  ['from', 'form', 1],
  ['denied', 'permit', 3],
])('from %s to %s, of at most two: %i', (a, b, edits) => {
  expect(editDistance(a, b, 2)).toBe(edits);
});
