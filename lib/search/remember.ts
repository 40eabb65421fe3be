// What is asked again and again is worked out once: passages overlap, logs repeat themselves, and the same messages
// come near one paste after another.

/** So many answers are kept, then it is begun anew. */
const MOST_KEPT = 4_096;

/**
 * The same function, which keeps its last answers.
 *
 * @example
 * const lengthOf = remember((word: string) => word.length);
 * lengthOf('a') //=> 1
 */
export function remember<Value extends object | string>(
  find: (key: string) => Value,
): (key: string) => Value {
  const kept = new Map<string, Value>();
  return (key) => {
    const before = kept.get(key);
    if (before !== undefined) return before;
    const found = find(key);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, found);
    return found;
  };
}
