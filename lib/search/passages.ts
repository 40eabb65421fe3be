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
const LENGTH = 200;
const STEP = 80;
/** So many passages are read closely; what a screen of answers can show has long been found by then. */
const MOST = 48;
/** At most so many of them because of a code: a log that repeats one must not hide its other errors. */
const MOST_MARKED = 24;
/** The share of a message's weight that makes a passage worth it. */
const WORTH = 0.45;
/** Words that more texts hold than this do not lead to a passage: they would lead to all. */
const FREQUENT = 60;
/** In a text of megabytes rarer words are enough to lead there, and it must be answered while somebody waits. */
const HUGE = 200_000;
const FREQUENT_IN_HUGE = 20;

function sliceTokens(tokens: Tokens, from: number, to: number): Tokens {
  return {
    words: tokens.words.slice(from, to),
    starts: tokens.starts.slice(from, to),
    ends: tokens.ends.slice(from, to),
    breaks: tokens.breaks.slice(from, to),
    negative: tokens.negative.slice(from, to),
    cut: tokens.cut,
  };
}

/** A window that begins at a token and holds a share of a text's rare words. */
interface Find {
  readonly from: number;
  readonly share: number;
}

/** Adds a find to those of its text, which never become more than can be chosen. */
function keepBest(list: Find[], find: Find): void {
  if (list.length < MOST) {
    list.push(find);
    return;
  }
  const worst = list.reduce((least, other) => (other.share < least.share ? other : least));
  if (find.share > worst.share) list[list.indexOf(worst)] = find;
}

/** What windows hold of each text: per text, its finds in order of appearance. */
function findsCollector(corpus: Corpus, frequent: number) {
  const { vocabulary } = corpus.words;
  const finds = new Map<number, Find[]>();
  const sums = new Float64Array(corpus.texts.length);
  const lookedUp = corpus.rareWeights(frequent);
  function count(id: number): number {
    return (vocabulary.starts[id + 1] ?? 0) - (vocabulary.starts[id] ?? 0);
  }
  // Per word, the window that held it last: it counts once in each.
  const seenIn = new Int32Array(vocabulary.words.length).fill(-1);
  function collect(ids: Int32Array, from: number, to: number): void {
    const touched: number[] = [];
    for (let at = from; at < to; at++) {
      const id = ids[at] ?? -1;
      if (id < 0 || seenIn[id] === from) continue;
      seenIn[id] = from;
      const weight = vocabulary.weights[id] ?? 0;
      for (let k = vocabulary.starts[id] ?? 0; k < (vocabulary.starts[id + 1] ?? 0); k++) {
        const text = vocabulary.postings[k] ?? 0;
        const sum = sums[text] ?? 0;
        if (sum === 0) touched.push(text);
        sums[text] = sum + weight;
      }
    }
    for (const text of touched) {
      const share = (sums[text] ?? 0) / (lookedUp[text] ?? 1);
      sums[text] = 0;
      if (share < WORTH) continue;
      const list = finds.get(text);
      if (list) keepBest(list, { from, share });
      else finds.set(text, [{ from, share }]);
    }
  }
  const isTelling = (id: number) => count(id) <= frequent;
  return { finds, collect, isTelling };
}

/**
 * The best windows, each text's best one before any text's second: words that every line of a log repeats
 * would else take all places, and the one line that matters is in one window only.
 */
function bestOfEach(finds: ReadonlyMap<number, readonly Find[]>, always: Iterable<number>): Set<number> {
  const chosen = new Set(always);
  const best = (list: readonly Find[]) => list[0]?.share ?? 0;
  const lists = [...finds]
    .map(([text, list]) => ({ text, list: list.toSorted((a, b) => b.share - a.share || a.from - b.from) }))
    .sort((a, b) => best(b.list) - best(a.list) || a.list.length - b.list.length || a.text - b.text);
  for (let round = 0; round < MOST; round++)
    for (const { list } of lists) {
      const find = list[round];
      if (find && chosen.size < MOST) chosen.add(find.from);
    }
  return chosen;
}

/**
 * Chooses the passages to read.
 *
 * @param marked tokens that must be inside of one, such as codes, ascending
 */
export function choosePassages(
  tokens: Tokens,
  marked: readonly number[],
  corpus: Corpus,
): readonly Passage[] {
  const total = tokens.words.length;
  if (total <= WHOLE) return [{ tokens, from: 0 }];
  const { finds, collect, isTelling } = findsCollector(corpus, total > HUGE ? FREQUENT_IN_HUGE : FREQUENT);
  const known = corpus.words.vocabulary.ids;
  const ids = Int32Array.from(tokens.words, (word) => {
    const id = known.get(word);
    return id !== undefined && isTelling(id) ? id : -1;
  });
  const withMark: number[] = [];
  // The end of a paste is often where the error is.
  let last = 0;
  let next = 0;
  for (let from = 0; last + LENGTH < total || from === 0; from += STEP) {
    const to = Math.min(total, from + LENGTH);
    collect(ids, from, to);
    while ((marked[next] ?? total) < from + STEP / 4) next++;
    if ((marked[next] ?? total) < to - STEP / 4) withMark.push(from);
    last = from;
  }
  return [...bestOfEach(finds, [last, ...withMark.slice(0, MOST_MARKED)])]
    .sort((a, b) => a - b)
    .map((from) => ({ tokens: sliceTokens(tokens, from, Math.min(total, from + LENGTH)), from }));
}
