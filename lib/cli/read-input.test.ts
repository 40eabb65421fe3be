import { expect, test } from 'vitest';
import { readInput } from './read-input';

async function* endless(): AsyncIterable<Uint8Array> {
  while (true) yield new Uint8Array(1000).fill(121);
}

async function* twoPieces(): AsyncIterable<Uint8Array> {
  yield Uint8Array.of(0xc3);
  yield Uint8Array.of(0xa9);
}

test('a character that two pieces share is whole again', async () => {
  const { bytes, cut } = await readInput(twoPieces());
  expect([...bytes]).toEqual([0xc3, 0xa9]);
  expect(cut).toBe(false);
});

test('an endless stream ends at the limit', async () => {
  const { bytes, cut } = await readInput(endless(), 2500);
  expect(bytes.length).toBe(2500);
  expect(cut).toBe(true);
});
