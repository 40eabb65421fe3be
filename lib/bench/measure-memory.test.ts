import { expect, test } from 'vitest';
import { measureMemory } from './measure-memory';

const NUMBERS = 1_000_000;

test('what a value keeps is counted, in the heap and in typed arrays', () => {
  const { made } = measureMemory(
    () => new Float64Array(NUMBERS),
    (numbers) => numbers.at(0),
  );
  expect(made).toBeGreaterThan(NUMBERS * 7);
  expect(made).toBeLessThan(NUMBERS * 12);
});

test('what is thrown away again does not count', () => {
  const { made } = measureMemory(
    () => new Float64Array(NUMBERS).slice(0, 10),
    (numbers) => numbers.at(0),
  );
  expect(made).toBeLessThan(NUMBERS);
});

test('what is made at the first use counts as used', () => {
  const { made, used } = measureMemory(
    (): { numbers?: Float64Array } => ({}),
    (holder) => {
      holder.numbers ??= new Float64Array(NUMBERS);
    },
  );
  expect(used - made).toBeGreaterThan(NUMBERS * 7);
});
