// How many typing mistakes apart two words are: a letter wrong, missing, too many, or two swapped.

/**
 * The number of edits between two words, or `most + 1` where there are more than `most`.
 *
 * @example
 * editDistance('cannot', 'canont', 2) //=> 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoAgo: number[] = [];
  let last: number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let edits = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        edits = Math.min(edits, (twoAgo[j - 2] ?? 0) + 1);
      row[j] = edits;
      if (edits < best) best = edits;
    }
    if (best > most) return most + 1;
    twoAgo = last;
    last = row;
  }
  return Math.min(last[b.length] ?? most + 1, most + 1);
}
