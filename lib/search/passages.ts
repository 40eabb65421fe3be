// A long log is not matched as a whole: every article would find some of its words somewhere. It is cut into
// overlapping passages, and only those that hold a telling part of a known message are read closely.
import type { Corpus } from './corpus';
import type { Tokens } from './tokens';

/** A run of the paste's tokens, cut out. `cutOff`: the paste ends with it. */
export interface Passage {
  readonly tokens: Tokens;
  readonly from: number;
}

/** A text of so many words (an e-mail) is one passage. */
const WHOLE = 320;
/** Passages of long texts, and how far apart they begin: any message up to the difference is inside of one. */
const LENGTH = 160;
const STEP = 80;
/** So many passages are read closely; what a screen of answers can show has long been found by then. */
const MOST = 48;
/** The share of a message's weight that makes a passage worth it. */
const WORTH = 0.45;
/** Words that more texts hold than this do not lead to a passage: they would lead to all. */
const FREQUENT = 60;

export function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  return {
    words: tokens.words.slice(from, to),
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
    breaks: tokens.breaks.slice(from, to),
    negative: tokens.negative.slice(from, to),
    cut: tokens.cut,
  };
}

/** Scores a window by the best share of a message among its rare words. */
function windowScorer(corpus: Corpus): (ids: Int32Array, from: number, to: number) => number {
  const { vocabulary } = corpus.words;
  const sums = new Float64Array(corpus.texts.length);
  // Per text, the weight of the words that are looked up: shares are of these.
  const lookedUp = Float64Array.from(corpus.texts, ({ template }) => {
    let sum = 0;
    for (const id of new Set(template.words)) if (count(id) <= FREQUENT) sum += vocabulary.weights[id] ?? 0;
    return Math.max(sum, template.weight / 3);
  });
  function count(id: number): number {
    return (vocabulary.starts[id + 1] ?? 0) - (vocabulary.starts[id] ?? 0);
  }
  return (ids, from, to) => {
    const touched: number[] = [];
    const seen = new Set<number>();
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? -1;
      if (id < 0 || count(id) > FREQUENT || seen.has(id)) continue;
      seen.add(id);
      for (let k = vocabulary.starts[id] ?? 0; k < (vocabulary.starts[id + 1] ?? 0); k++) {
        const text = vocabulary.postings[k] ?? 0;
        if (sums[text] === 0) touched.push(text);
        sums[text] = (sums[text] ?? 0) + (vocabulary.weights[id] ?? 0);
      }
    }
    let best = 0;
    for (const text of touched) {
      best = Math.max(best, (sums[text] ?? 0) / (lookedUp[text] ?? 1));
      sums[text] = 0;
    }
    return best;
  };
}

/**
 * Chooses the passages to read.
 *
 * @param marked tokens that must be inside of one, such as codes
 */
export function choosePassages(
  tokens: Tokens,
  marked: readonly number[],
  corpus: Corpus,
): readonly Passage[] {
  const total = tokens.words.length;
  if (total <= WHOLE) return [{ tokens, from: 0 }];
  const ids = Int32Array.from(tokens.words, (word) => corpus.words.vocabulary.ids.get(word) ?? -1);
  const score = windowScorer(corpus);
  const windows: { from: number; score: number }[] = [];
  for (let from = 0; from < total; from += STEP) {
    const to = Math.min(total, from + LENGTH);
    const holdsMark = marked.some((at) => at >= from + STEP / 4 && at < to - STEP / 4);
    const value = score(ids, from, to) + (holdsMark ? 2 : 0);
    // The end of a paste is often where the error is.
    if (value >= WORTH || to === total) windows.push({ from, score: value });
    if (to === total) break;
  }
  return windows
    .sort((a, b) => b.score - a.score || a.from - b.from)
    .slice(0, MOST)
    .sort((a, b) => a.from - b.from)
    .map(({ from }) => ({ tokens: sliceTokens(tokens, from, Math.min(total, from + LENGTH)), from }));
}
