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
}

/** Sorted, distinct words with the distinct templates that hold them. */
function collect(templates: readonly Template[]): Map<string, number[]> {
  const holders = new Map<string, number[]>();
  templates.forEach((template, t) => {
    for (const word of template.words) {
      const list = holders.get(word);
      if (!list) holders.set(word, [t]);
      else if (list[list.length - 1] !== t) list.push(t);
    }
  });
  return holders;
}

/** Collects the vocabulary of the templates. */
export function collectVocabulary(templates: readonly Template[]): Vocabulary {
  const holders = collect(templates);
  const words = [...holders.keys()];
  const weights = new Float64Array(words.length);
  const starts = new Int32Array(words.length + 1);
  let total = 0;
  words.forEach((word, v) => {
    const count = holders.get(word)?.length ?? 0;
    const share = (count + GENERAL_ARTICLES * generalShare(word)) / (templates.length + GENERAL_ARTICLES);
    weights[v] = Math.log(1 + 1 / share);
    total += count;
    starts[v + 1] = total;
  });
  const postings = new Int32Array(total);
  words.forEach((word, v) => {
    postings.set(holders.get(word) ?? [], starts[v] ?? 0);
  });
  return { words, ids: new Map(words.map((word, v) => [word, v])), weights, starts, postings };
}
