// Finds known words near a word that is not known: typing mistakes and what scanners misread. Words are compared in
// a folded form in which what scanners confuse is equal (rn and m, 0 and o, 1 and l). Known words lie by length, with
// their letters as bits: a word whose letters differ in more than the edits allow costs one glance.
import { remember } from './remember';
import { editsBetween, lazySpelling, lettersDiffer, type Spelling, spell } from './spelling';

/** A known word and how near it is, 0 to 1. */
export interface SimilarWord {
  readonly word: number;
  readonly likeness: number;
}

/** Finds the nearest known words of one word, nearest first, at most `MOST`. */
export type FindSimilar = (word: string) => readonly SimilarWord[];

/** Beyond six, the alignment has never chosen one. */
const MOST = 6;
/** A known word is itself; that it is another one with many mistakes is far-fetched, and long symbols cost most. */
const MOST_OF_KNOWN = 2;
const SHORTEST = 3;
/** Longer words are symbols; comparing two letters pairs more does not tell more. */
const LONGEST = 60;
/** A word that differs only in what scanners confuse. */
const SCANNED = 0.92;
/** Less likeness than this is chance between words of that length. */
const LEAST = 0.35;

/** How many mistakes a word of that length may hold and still be itself. */
function mostEdits(length: number): number {
  if (length < 3) return 0;
  if (length <= 5) return 1;
  if (length <= 9) return 2;
  return length <= 16 ? 3 : Math.min(6, Math.floor(length / 5));
}

/** Known words by the length of their form, ascending; `starts[l]` is the first of length `l`. */
interface ByLength {
  readonly words: Int32Array;
  readonly starts: Int32Array;
  readonly letters: Int32Array;
  readonly formLetters: Int32Array;
}

function sortByLength(spellings: readonly Spelling[]): ByLength {
  const sorted = spellings
    .map((_, v) => v)
    .filter((v) => lengthOf(v) >= SHORTEST && lengthOf(v) <= LONGEST)
    .sort((a, b) => lengthOf(a) - lengthOf(b) || a - b);
  const starts = new Int32Array(LONGEST + 2).fill(sorted.length);
  for (let k = sorted.length - 1; k >= 0; k--) starts[lengthOf(sorted[k] ?? 0)] = k;
  // A length that no word has begins where the next one does.
  for (let length = LONGEST; length >= 0; length--)
    starts[length] = Math.min(starts[length] ?? 0, starts[length + 1] ?? 0);
  return {
    words: Int32Array.from(sorted),
    starts,
    letters: Int32Array.from(sorted, (v) => spellings[v]?.letters ?? 0),
    formLetters: Int32Array.from(sorted, (v) => spellings[v]?.formLetters ?? 0),
  };

  function lengthOf(v: number): number {
    return spellings[v]?.form.length ?? 0;
  }
}

/** Prepares the look-up over words. */
export function similarWords(
  words: readonly string[],
  spelling = lazySpelling((v) => words[v] ?? ''),
): FindSimilar {
  const spellings = words.map((_, v) => spelling(v));
  const byForm = new Map<string, number[]>();
  spellings.forEach(({ form }, v) => {
    const list = byForm.get(form);
    if (list) list.push(v);
    else byForm.set(form, [v]);
  });
  const byLength = sortByLength(spellings);
  const ids = new Set(words);

  function near(seen: Spelling, most: number): SimilarWord[] {
    const found: SimilarWord[] = [];
    const { starts, letters, formLetters } = byLength;
    const length = seen.form.length;
    const end = starts[Math.min(LONGEST, length + most) + 1] ?? 0;
    for (let k = starts[Math.max(0, length - most)] ?? 0; k < end; k++) {
      if (
        lettersDiffer(seen.formLetters, formLetters[k] ?? 0, most) &&
        lettersDiffer(seen.letters, letters[k] ?? 0, most)
      )
        continue;
      const word = byLength.words[k] ?? 0;
      const right = spellings[word];
      if (!right || right.form === seen.form) continue;
      const edits = editsBetween(seen, right, most);
      const likeness = 0.95 * (1 - (1.5 * edits) / Math.max(length, right.form.length));
      if (edits <= most && likeness > LEAST) found.push({ word, likeness });
    }
    return found;
  }

  return remember((word) => {
    const seen = spell(word);
    const found: SimilarWord[] = (byForm.get(seen.form) ?? []).map((v) => ({ word: v, likeness: SCANNED }));
    const known = ids.has(word);
    const most = Math.min(mostEdits(seen.form.length), known ? MOST_OF_KNOWN : LONGEST);
    if (most === 0 || seen.form.length > LONGEST) return found.slice(0, MOST);
    return [...found, ...near(seen, most)]
      .sort((a, b) => b.likeness - a.likeness || a.word - b.word)
      .slice(0, MOST);
  });
}
