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
  const isCompared = ({ form }: Spelling) => form.length >= SHORTEST && form.length <= LONGEST;
  const starts = new Int32Array(LONGEST + 2);
  for (const spelling of spellings)
    if (isCompared(spelling)) starts[spelling.form.length + 1] = (starts[spelling.form.length + 1] ?? 0) + 1;
  for (let length = 0; length <= LONGEST; length++)
    starts[length + 1] = (starts[length + 1] ?? 0) + (starts[length] ?? 0);
  const next = starts.slice();
  const words = new Int32Array(starts[LONGEST + 1] ?? 0);
  spellings.forEach((spelling, v) => {
    if (!isCompared(spelling)) return;
    const place = next[spelling.form.length] ?? 0;
    words[place] = v;
    next[spelling.form.length] = place + 1;
  });
  return {
    words,
    starts,
    letters: words.map((v) => spellings[v]?.letters ?? 0),
    formLetters: words.map((v) => spellings[v]?.formLetters ?? 0),
  };
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
