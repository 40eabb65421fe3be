// Which messages are worth aligning: those that share telling words with the passage. Three rankings, because
// by sheer sum a long message hides a short one that is there as a whole, and a symbol is a single word.
import type { Hits } from './hits';
import type { Vocabulary } from './vocabulary';

/** Of each ranking; twenty would do on ordinary texts, the rest is for misspelt ones. */
const MOST = 40;
/** Of those that are there nearly as a whole. */
const MOST_WHOLE = 15;
/** A passage with so many known words need not look at those that half of all messages hold. */
const RICH = 12;
const TELLS_NOTHING = 1.2;

/** A message and the weight of its words that the passage holds. */
export interface Candidate {
  readonly template: number;
  readonly shared: number;
}

/** Finds candidates for one passage after another; holds a column of the templates' sums between them. */
export type FindCandidates = (hits: Hits) => readonly Candidate[];

/** The `most` best of a list, in one pass: sorting thousands for forty costs more than all else. */
function best(list: readonly number[], rank: (template: number) => number, most: number): number[] {
  const kept: { template: number; rank: number }[] = [];
  let least = Number.NEGATIVE_INFINITY;
  for (const template of list) {
    const value = rank(template);
    if (kept.length >= most && value <= least) continue;
    let at = kept.length;
    while (at > 0 && (kept[at - 1]?.rank ?? 0) < value) at--;
    kept.splice(at, 0, { template, rank: value });
    if (kept.length > most) kept.pop();
    least = kept.at(-1)?.rank ?? least;
  }
  return kept.map((entry) => entry.template);
}

/** Share of a message that is there, for messages that are more than a word that everybody uses. */
function wholeness(shared: number, weight: number): number {
  return (shared / weight) * Math.min(1, weight / 6);
}

/** Prepares the search for candidates. `weights` are the templates' whole weights. */
export function candidateFinder(vocabulary: Vocabulary, weights: Float64Array): FindCandidates {
  const sums = new Float64Array(weights.length);
  // Longer messages have more to share; the root keeps them from hiding short ones, 4 keeps one-word ones down.
  const roots = Float64Array.from(weights, (weight) => 1 / Math.sqrt(weight + 4));
  return (hits) => {
    const touched: number[] = [];
    for (const [word, list] of hits) {
      const weight = vocabulary.weights[word] ?? 0;
      if (hits.size > RICH && weight < TELLS_NOTHING) continue;
      let likeness = 0;
      for (const hit of list) if (hit.likeness > likeness) likeness = hit.likeness;
      for (let k = vocabulary.starts[word] ?? 0; k < (vocabulary.starts[word + 1] ?? 0); k++) {
        const template = vocabulary.postings[k] ?? 0;
        const sum = sums[template] ?? 0;
        if (sum === 0) touched.push(template);
        sums[template] = sum + weight * likeness;
      }
    }
    const chosen = new Set(best(touched, (t) => sums[t] ?? 0, MOST));
    for (const t of best(touched, (t) => (sums[t] ?? 0) * (roots[t] ?? 0), MOST)) chosen.add(t);
    for (const t of best(touched, (t) => wholeness(sums[t] ?? 0, weights[t] ?? 1), MOST_WHOLE)) chosen.add(t);
    const found = [...chosen].map((template) => ({ template, shared: sums[template] ?? 0 }));
    for (const template of touched) sums[template] = 0;
    return found.sort((a, b) => b.shared - a.shared || a.template - b.template);
  };
}
