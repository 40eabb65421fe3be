// Finds known words near a word that is not known: typing mistakes and what scanners misread. Words are
// compared in a folded form in which what scanners confuse is equal (rn and m, 0 and o, 1 and l), and
// looked up by the pairs of letters that they share, so that the cost does not grow with all words.
import { editDistance } from './edit-distance';
import { scannerForm } from './scanner-form';
import type { Vocabulary } from './vocabulary';

/** A known word and how near it is, 0 to 1. */
export interface SimilarWord {
  readonly word: number;
  readonly likeness: number;
}

/** Finds the nearest known words of one word, nearest first, at most `MOST`. */
export type FindSimilar = (word: string) => readonly SimilarWord[];

/** Beyond six, the alignment has never chosen one. */
const MOST = 6;
/** Longer words are symbols; comparing two letters pairs more does not tell more. */
const LONGEST = 60;
/** More than any length that is looked up: the longest word and its edits. */
const LENGTHS = 128;
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

/** Distinct pairs of neighbours as numbers: two UTF-16 units, 0 before the first and behind the last. */
function letterPairs(form: string): number[] {
  const pairs: number[] = [];
  let before = 0;
  for (let i = 0; i <= form.length; i++) {
    const unit = i < form.length ? form.charCodeAt(i) : 0;
    const pair = before * 0x10000 + unit;
    if (!pairs.includes(pair)) pairs.push(pair);
    before = unit;
  }
  return pairs;
}

/** A pair within words of one length: strings as keys made the index three times as slow to build. */
function pairKey(pair: number, length: number): number {
  return pair * LENGTHS + length;
}

/** Known words by letter pair and length. */
function pairIndex(forms: readonly string[]): Map<number, number[]> {
  const index = new Map<number, number[]>();
  forms.forEach((form, v) => {
    if (form.length < 3 || form.length > LONGEST) return;
    for (const pair of letterPairs(form)) {
      const key = pairKey(pair, form.length);
      const list = index.get(key);
      if (list) list.push(v);
      else index.set(key, [v]);
    }
  });
  return index;
}

/** Prepares the look-up over a vocabulary. */
export function similarWords(vocabulary: Vocabulary): FindSimilar {
  const forms = vocabulary.words.map(scannerForm);
  const byForm = new Map<string, number[]>();
  forms.forEach((form, v) => {
    byForm.set(form, [...(byForm.get(form) ?? []), v]);
  });
  let pairs: Map<number, number[]> | undefined;
  const shared = new Uint8Array(forms.length);

  function sharing(form: string, most: number): number[] {
    pairs ??= pairIndex(forms);
    const own = letterPairs(form);
    const touched: number[] = [];
    for (const pair of own)
      for (let length = form.length - most; length <= form.length + most; length++)
        for (const v of pairs.get(pairKey(pair, length)) ?? []) {
          if (shared[v] === 0) touched.push(v);
          shared[v] = (shared[v] ?? 0) + 1;
        }
    // One edit breaks at most two pairs (a swap three).
    const need = Math.max(1, own.length - 2 * most - 1);
    const enough = touched.filter((v) => (shared[v] ?? 0) >= need);
    for (const v of touched) shared[v] = 0;
    return enough;
  }

  return (word) => {
    const form = scannerForm(word);
    const found: SimilarWord[] = (byForm.get(form) ?? []).map((v) => ({ word: v, likeness: SCANNED }));
    const most = mostEdits(form.length);
    if (most === 0 || form.length > LONGEST) return found.slice(0, MOST);
    for (const v of sharing(form, most)) {
      const other = forms[v] ?? '';
      // Folding both tells scanned words, and spoils some typed ones: refernce becomes refemce.
      const edits = Math.min(
        editDistance(form, other, most),
        editDistance(word, vocabulary.words[v] ?? '', most) || 1,
      );
      if (edits === 0 || edits > most) continue;
      const likeness = 0.95 * (1 - (1.5 * edits) / Math.max(form.length, other.length));
      if (likeness > LEAST) found.push({ word: v, likeness });
    }
    return found.sort((a, b) => b.likeness - a.likeness || a.word - b.word).slice(0, MOST);
  };
}
