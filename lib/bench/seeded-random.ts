// Random numbers that are the same in every run: a benchmark that changes by itself measures nothing.

/** A source of numbers from 0 to below 1 (mulberry32). */
export type Random = () => number;

/**
 * Makes a source from a seed.
 *
 * @example
 * seededRandom(1)() === seededRandom(1)() //=> true
 */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One of the items. */
export function pick<Item>(items: readonly [Item, ...Item[]], random: Random): Item {
  return items[Math.floor(random() * items.length)] ?? items[0];
}
