import fc from 'fast-check';
import { expect, test } from 'vitest';
import { firstPlace } from './first-place';

test('it is where the obvious way finds it', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 20 })).map((list) => list.sort((a, b) => a - b));
  fc.assert(
    fc.property(numbers, fc.integer({ min: -1, max: 21 }), (list, wanted) => {
      const obvious = list.findIndex((number) => number >= wanted);
      const found = firstPlace(0, list.length, (at) => (list[at] ?? 0) < wanted);
      expect(found).toBe(obvious < 0 ? list.length : obvious);
    }),
  );
});
