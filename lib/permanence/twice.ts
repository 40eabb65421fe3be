// Finds what is there twice, for the checks of ids and anchors.

/**
 * Pairs of a first and a later item that share a key.
 *
 * @example
 * twice(['a', 'B', 'b'], (text) => text.toLowerCase()) //=> [['B', 'b']]
 */
export function twice<Item>(items: readonly Item[], keyOf: (item: Item) => string): [Item, Item][] {
  const seen = new Map<string, Item>();
  return items.flatMap((item) => {
    const first = seen.get(keyOf(item));
    if (first !== undefined) return [[first, item]];
    seen.set(keyOf(item), item);
    return [];
  });
}
