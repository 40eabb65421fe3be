// The nearest known word to a misspelt one.

/** Words longer than this are not misspelt keys, and the distance costs the product of the lengths. */
const LONGEST = 60;

/**
 * The known word that differs least from a word, where it differs in at most a third of its letters.
 *
 * @example
 * didYouMean('performdBy', ['performedBy', 'risk']) //=> 'performedBy'
 * didYouMean('colour', ['risk']) //=> undefined
 */
export function didYouMean(word: string, known: readonly string[]): string | undefined {
  if (word.length > LONGEST) return undefined;
  const ranked = known
    .filter((candidate) => candidate.length <= LONGEST)
    .map((candidate) => ({ candidate, distance: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  const best = ranked[0];
  if (best === undefined || best.distance > Math.max(1, Math.floor(best.candidate.length / 3)))
    return undefined;
  return best.candidate;
}

/** Levenshtein's distance, one row at a time. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
