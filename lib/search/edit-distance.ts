// How many typing mistakes apart two words are: a letter wrong, missing, too many, or two swapped. A column of the
// usual table fits the bits of one number (Hyyrö 2003, after Myers), so a letter costs a dozen operations however
// long the other word is; `edit-distance.test.ts` has the definition beside it.

const BITS = 32;
/** Per UTF-16 unit, the bits of the places where the prepared word has it. */
const placesOf = new Int32Array(0x1_0000);
let prepared = '';

/** One word is often compared with many: its places are kept until another one comes. */
function prepare(word: string): void {
  if (word === prepared) return;
  for (let i = 0; i < prepared.length; i++) placesOf[prepared.charCodeAt(i)] = 0;
  for (let i = 0; i < word.length; i++) {
    const unit = word.charCodeAt(i);
    placesOf[unit] = (placesOf[unit] ?? 0) | (1 << i);
  }
  prepared = word;
}

/** Columns as bits: where the table goes up by one (`up`) or down (`down`) from one letter of `a` to the next. */
function bitDistance(a: string, b: string, most: number): number {
  prepare(a);
  const last = 1 << (a.length - 1);
  let edits = a.length;
  let up = -1;
  let down = 0;
  let same = 0;
  let before = 0;
  for (let j = 0; j < b.length; j++) {
    const places = placesOf[b.charCodeAt(j)] ?? 0;
    const swapped = ((~same & places) << 1) & before;
    same = (((places & up) + up) ^ up) | places | down | swapped;
    const right = down | ~(same | up);
    const left = same & up;
    if ((right & last) !== 0) edits++;
    else if ((left & last) !== 0) edits--;
    // Each letter that is left takes back one edit at most.
    if (edits - (b.length - 1 - j) > most) return most + 1;
    const shifted = (right << 1) | 1;
    up = (left << 1) | ~(same | shifted);
    down = shifted & same;
    before = places;
  }
  return edits;
}

/** The table itself, row by row, for words longer than a number has bits. */
function tableDistance(a: string, b: string, most: number): number {
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
  return last[b.length] ?? most + 1;
}

/**
 * The number of edits between two words, or `most + 1` where there are more than `most`.
 *
 * @example
 * editDistance('cannot', 'canont', 2) //=> 1
 */
export function editDistance(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most) return most + 1;
  if (a === '' || b === '') return Math.min(a.length + b.length, most + 1);
  const edits =
    a.length <= BITS
      ? bitDistance(a, b, most)
      : b.length <= BITS
        ? bitDistance(b, a, most)
        : tableDistance(a, b, most);
  return Math.min(edits, most + 1);
}
