/**
 * Groups items by a key, in the order of their first appearance. (Map.groupBy is younger than Node 20.)
 *
 * @example
 * groupBy(['a1', 'b1', 'a2'], (text) => text.charAt(0)) //=> Map { 'a' => ['a1', 'a2'], 'b' => ['b1'] }
 */
export function groupBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
