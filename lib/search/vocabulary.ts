// All words of all known messages: which messages hold each, and how much it tells. Built when an index is
// loaded, because posting lists say nothing that the messages do not, and would triple the index's size.
import { GENERAL_ARTICLES, generalShare } from './common-words';
import type { Template } from './template';

export interface Vocabulary {
  readonly words: readonly string[];
  readonly ids: ReadonlyMap<string, number>;
  /** How much a word tells: the logarithm of its rarity, about 1 for `the`, 8 for a word of one article. */
  readonly weights: Float64Array;
  /** `postings[starts[v] … starts[v + 1]]` are the templates that hold word `v`, ascending. */
  readonly starts: Int32Array;
  readonly postings: Int32Array;
  /** What all words of each template weigh together. */
  readonly templateWeights: Float64Array;
}

/** The first messages that hold a word, by their place in the order of the posting lists. */
export function firstHolders({ starts, postings }: Vocabulary, word: number, most: number): Int32Array {
  const from = starts[word] ?? 0;
  return postings.subarray(from, Math.min(starts[word + 1] ?? 0, from + most));
}

/** The templates' words as numbers, in one column. */
interface Numbered {
  readonly ids: ReadonlyMap<string, number>;
  readonly column: Int32Array;
  /** How many templates hold each word. */
  readonly holders: readonly number[];
}

/** Numbers the words in order of appearance. */
function numberWords(templates: readonly Template[]): Numbered {
  const ids = new Map<string, number>();
  const column = new Int32Array(templates.reduce((sum, { words }) => sum + words.length, 0));
  const holders: number[] = [];
  const lastHolder: number[] = [];
  let at = 0;
  templates.forEach(({ words }, t) => {
    for (const word of words) {
      let id = ids.get(word);
      if (id === undefined) {
        id = ids.size;
        ids.set(word, id);
        holders.push(0);
        lastHolder.push(-1);
      }
      column[at++] = id;
      if (lastHolder[id] === t) continue;
      lastHolder[id] = t;
      holders[id] = (holders[id] ?? 0) + 1;
    }
  });
  return { ids, column, holders };
}

/** Collects the vocabulary of the templates. */
export function collectVocabulary(templates: readonly Template[]): Vocabulary {
  const { ids, column, holders } = numberWords(templates);
  const words = [...ids.keys()];
  const weights = new Float64Array(words.length);
  const starts = new Int32Array(words.length + 1);
  words.forEach((word, id) => {
    const count = holders[id] ?? 0;
    const share = (count + GENERAL_ARTICLES * generalShare(word)) / (templates.length + GENERAL_ARTICLES);
    weights[id] = Math.log(1 + 1 / share);
    starts[id + 1] = (starts[id] ?? 0) + count;
  });
  const postings = new Int32Array(starts[words.length] ?? 0);
  const templateWeights = new Float64Array(templates.length);
  const next = starts.slice();
  let at = 0;
  templates.forEach((template, t) => {
    let weight = 0;
    for (const end = at + template.words.length; at < end; at++) {
      const id = column[at] ?? 0;
      weight += weights[id] ?? 0;
      const place = next[id] ?? 0;
      if (place > (starts[id] ?? 0) && postings[place - 1] === t) continue;
      postings[place] = t;
      next[id] = place + 1;
    }
    templateWeights[t] = weight;
  });
  return { words, ids, weights, starts, postings, templateWeights };
}

/**
 * Per template, the weight of those of its words that are in at most so many templates, but at least a third of all.
 * Worked out once for each number.
 */
export function rareWeights({
  words,
  starts,
  postings,
  weights,
  templateWeights,
}: Vocabulary): (mostHolders: number) => Float64Array {
  const kept = new Map<number, Float64Array>();
  return (mostHolders) => {
    const before = kept.get(mostHolders);
    if (before) return before;
    const sums = new Float64Array(templateWeights.length);
    for (let id = 0; id < words.length; id++) {
      const [from, to] = [starts[id] ?? 0, starts[id + 1] ?? 0];
      if (to - from > mostHolders) continue;
      for (let k = from; k < to; k++) {
        const template = postings[k] ?? 0;
        sums[template] = (sums[template] ?? 0) + (weights[id] ?? 0);
      }
    }
    const rare = sums.map((sum, t) => Math.max(sum, (templateWeights[t] ?? 0) / 3));
    kept.set(mostHolders, rare);
    return rare;
  };
}
