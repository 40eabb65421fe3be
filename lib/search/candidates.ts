// Which messages are worth aligning: those that share telling words with the passage. Three rankings, because
// by sheer sum a long message hides a short one that is there as a whole, and a symbol is a single word.
// Rare words lead to messages; words that thousands of messages hold are only looked up in those that were reached,
// so that the cost does not grow with the collection.
import { Best } from './best';
import type { Hits } from './hits';
import { lazy } from './lazy';
import type { Vocabulary } from './vocabulary';

/** Of each ranking; twenty would do on ordinary texts, the rest is for misspelt ones. Forty find nothing more. */
const MOST = 24;
/** Of those that are there nearly as a whole. */
const MOST_WHOLE = 15;
/** A passage with so many known words need not look at those that half of all messages hold. */
const RICH = 12;
const TELLS_NOTHING = 1.2;
/** So many messages are reached, rarest words first; a collection of a few thousand is reached as a whole. */
const MOST_REACHED = 6_000;

/** Finds the messages worth aligning with one passage after another; holds columns of sums between them. */
export type FindCandidates = (hits: Hits) => ReadonlySet<number>;

/** What the share of a message that is there counts, less where the message is hardly more than a word that everybody uses. */
function wholeWorth(weight: number): number {
  return Math.min(1, weight / 6);
}

/** A word of the passage, and what sharing it is worth. */
interface Shared {
  readonly word: number;
  readonly holders: number;
  readonly worth: number;
}

/** The words that tell something, those of the fewest messages first. */
function sharedWords(hits: Hits, { starts, weights }: Vocabulary): Shared[] {
  const shared: Shared[] = [];
  for (const [word, list] of hits) {
    const weight = weights[word] ?? 0;
    if (hits.size > RICH && weight < TELLS_NOTHING) continue;
    let likeness = 0;
    for (const hit of list) if (hit.likeness > likeness) likeness = hit.likeness;
    shared.push({ word, holders: (starts[word + 1] ?? 0) - (starts[word] ?? 0), worth: weight * likeness });
  }
  return shared.sort((a, b) => a.holders - b.holders || a.word - b.word);
}

/** Words by message: the posting lists the other way round. */
function wordsByTemplate({ starts, postings }: Vocabulary, templates: number) {
  const from = new Int32Array(templates + 1);
  for (const template of postings) from[template + 1] = (from[template + 1] ?? 0) + 1;
  for (let t = 0; t < templates; t++) from[t + 1] = (from[t + 1] ?? 0) + (from[t] ?? 0);
  const next = from.slice();
  const words = new Int32Array(postings.length);
  for (let word = 0; word + 1 < starts.length; word++)
    for (let k = starts[word] ?? 0; k < (starts[word + 1] ?? 0); k++) {
      const template = postings[k] ?? 0;
      const at = next[template] ?? 0;
      words[at] = word;
      next[template] = at + 1;
    }
  return { from, words };
}

/** The sums of what each message shares with a passage, kept as columns between the passages. */
function sharedSums(vocabulary: Vocabulary, templates: number) {
  const { starts, postings } = vocabulary;
  const sums = new Float64Array(templates);
  const worths = new Float64Array(vocabulary.words.length);
  const byTemplate = lazy(() => wordsByTemplate(vocabulary, templates));

  /** Adds a word to all messages that hold it. */
  function reach({ word, worth }: Shared, touched: number[]): void {
    for (let k = starts[word] ?? 0; k < (starts[word + 1] ?? 0); k++) {
      const template = postings[k] ?? 0;
      const sum = sums[template] ?? 0;
      if (sum === 0) touched.push(template);
      sums[template] = sum + worth;
    }
  }

  /** Adds words to the messages that were reached. */
  function complete(rest: readonly Shared[], touched: readonly number[]): void {
    const { from, words } = byTemplate();
    for (const { word, worth } of rest) worths[word] = worth;
    for (const template of touched) {
      let sum = sums[template] ?? 0;
      for (let k = from[template] ?? 0; k < (from[template + 1] ?? 0); k++) sum += worths[words[k] ?? 0] ?? 0;
      sums[template] = sum;
    }
    for (const { word } of rest) worths[word] = 0;
  }

  return { sums, reach, complete };
}

/** Prepares the search for candidates. */
export function candidateFinder(vocabulary: Vocabulary): FindCandidates {
  const weights = vocabulary.templateWeights;
  const { sums, reach, complete } = sharedSums(vocabulary, weights.length);
  const shares = Float64Array.from(weights, (weight) => wholeWorth(weight) / weight);
  // Longer messages have more to share; the root keeps them from hiding short ones, 4 keeps one-word ones down.
  const roots = Float64Array.from(weights, (weight) => 1 / Math.sqrt(weight + 4));
  return (hits) => {
    const shared = sharedWords(hits, vocabulary);
    const touched: number[] = [];
    let walked = 0;
    let next = 0;
    for (; next < shared.length; next++) {
      const word = shared[next];
      if (!word || (next > 0 && walked + word.holders > MOST_REACHED)) break;
      walked += word.holders;
      reach(word, touched);
    }
    if (next < shared.length) complete(shared.slice(next), touched);
    const bySum = new Best(MOST);
    const byLength = new Best(MOST);
    const byShare = new Best(MOST_WHOLE);
    for (const template of touched) {
      const sum = sums[template] ?? 0;
      bySum.offer(template, sum);
      byLength.offer(template, sum * (roots[template] ?? 0));
      byShare.offer(template, sum * (shares[template] ?? 0));
    }
    for (const template of touched) sums[template] = 0;
    return new Set([...bySum.members, ...byLength.members, ...byShare.members].sort((a, b) => a - b));
  };
}
