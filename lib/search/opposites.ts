// `unloaded` is no misspelt `loaded`, and `export` no misspelt `import`: a slip does not turn words into their opposite.

/** The shortest rest that makes words of one stem, such as `load`. */
const SHORTEST_STEM = 4;
/** What stands before the same stem in opposite words, in English and French. */
const PREFIXES: ReadonlySet<string> = new Set(
  `un- in- im- ir- il- dis- de- des- non- mis- re- pre- co- im-ex in-ex in-out en-de en-dis em-dis up-down up-under over-under
  as-des at-de sub- in-de`
    .split(/\s+/)
    .flatMap((pair) => {
      const [one = '', other = ''] = pair.split('-');
      return [`${one}-${other}`, `${other}-${one}`];
    }),
);

/**
 * Tells whether two folded words are one stem with opposite beginnings.
 *
 * @example
 * areOpposites('unloaded', 'loaded') //=> true
 */
export function areOpposites(one: string, other: string): boolean {
  let same = 0;
  const most = Math.min(one.length, other.length);
  while (same < most && one.charCodeAt(one.length - 1 - same) === other.charCodeAt(other.length - 1 - same))
    same++;
  // The prefixes may end in the same letter, as `en` and `un` do.
  for (let stem = same; stem >= SHORTEST_STEM && stem >= same - 1; stem--)
    if (PREFIXES.has(`${one.slice(0, one.length - stem)}-${other.slice(0, other.length - stem)}`))
      return true;
  return false;
}
