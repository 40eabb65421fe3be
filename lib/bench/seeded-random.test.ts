import { expect, test } from 'vitest';
import { pick, seededRandom } from './seeded-random';

const take = (seed: number, count: number) => {
  const random = seededRandom(seed);
  return Array.from({ length: count }, random);
};

test('the same seed gives the same numbers, another seed others', () => {
  expect(take(1, 50)).toEqual(take(1, 50));
  expect(take(1, 50)).not.toEqual(take(2, 50));
});

test('numbers are from 0 to below 1, and spread evenly', () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of take(20_261, 10_000)) {
    expect(number).toBeGreaterThanOrEqual(0);
    expect(number).toBeLessThan(1);
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  expect(Math.min(...tenths)).toBeGreaterThan(850);
  expect(Math.max(...tenths)).toBeLessThan(1_150);
});

test('every item is picked some time, the first and the last too', () => {
  const random = seededRandom(5);
  const picked = new Set(Array.from({ length: 100 }, () => pick(['a', 'b', 'c'], random)));
  expect([...picked].sort()).toEqual(['a', 'b', 'c']);
});
