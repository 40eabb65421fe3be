// A command in a pipe loads the index for one text: what that text does not need is not worked out.

/**
 * Makes a value when it is first asked for.
 *
 * @example
 * const sorted = lazy(() => [...words].sort());
 * sorted() === sorted() //=> true
 */
export function lazy<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
