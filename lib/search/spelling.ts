// A word as it is compared letter by letter: how it is written, how a scanner reads it, and which letters it has, so
// that most comparisons end before they begin.
import { editDistance } from './edit-distance';
import { areOpposites } from './opposites';
import { scannerForm } from './scanner-form';

export interface Spelling {
  readonly word: string;
  /** `scannerForm` of the word. */
  readonly form: string;
  /** The letters of both, a bit each. */
  readonly letters: number;
  readonly formLetters: number;
  readonly digits: string;
}

const LETTER_A = 97;
const LETTERS = 26;
/** Bits for all that is no letter from a to z. */
const OTHERS = 6;

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) {
    const place = word.charCodeAt(i) - LETTER_A;
    bits |= 1 << (place >= 0 && place < LETTERS ? place : LETTERS + (word.charCodeAt(i) % OTHERS));
  }
  return bits;
}

export function spell(word: string): Spelling {
  const form = scannerForm(word);
  const letters = lettersOf(word);
  const digits = /\d/.test(word) ? word.replace(/\D/g, '') : '';
  return { word, form, letters, formLetters: form === word ? letters : lettersOf(form), digits };
}

/** Tells whether one set of letters has more than `most` that the other lacks: each takes an edit of its own. */
export function lettersDiffer(one: number, other: number, most: number): boolean {
  let lost = one & ~other;
  let added = other & ~one;
  for (let k = 0; k < most; k++) {
    lost &= lost - 1;
    added &= added - 1;
  }
  return (lost | added) !== 0;
}

/** The edits between two words, none of which make opposites of each other (`opposites.ts`), or `most + 1`. */
export function editsBetween(right: Spelling, seen: Spelling, most: number): number {
  const edits = fewestEdits(right, seen, most);
  return edits > 0 && edits <= most && areOpposites(right.word, seen.word) ? most + 1 : edits;
}

/** The edits between two words as written or as scanned, whichever are fewer, or `most + 1` where there are more. */
function fewestEdits(right: Spelling, seen: Spelling, most: number): number {
  const scanned = lettersDiffer(right.formLetters, seen.formLetters, most)
    ? most + 1
    : editDistance(right.form, seen.form, most);
  // Folding both tells scanned words, and spoils some typed ones: refernce becomes refemce.
  if (scanned === 0 || (right.form === right.word && seen.form === seen.word)) return scanned;
  if (lettersDiffer(right.letters, seen.letters, most)) return scanned;
  return Math.min(scanned, editDistance(right.word, seen.word, most));
}

/** Spellings by place, each worked out when first asked for and kept. */
export function lazySpelling(wordAt: (at: number) => string): (at: number) => Spelling {
  const known: Spelling[] = [];
  return (at) => {
    let spelling = known[at];
    if (!spelling) {
      spelling = spell(wordAt(at));
      known[at] = spelling;
    }
    return spelling;
  };
}
