// An honest "none" still shows what comes nearest, so that nobody stands before an empty page. Where the words
// led to fewer than three articles, the letters do: pairs of letters choose a few, fuse.js orders them.
import Fuse from 'fuse.js';
import type { SearchDocument } from './document';
import { textsByLanguage } from './languages';
import { cutWords } from './tokens';

export interface Near {
  readonly article: number;
  /** 0 to 1, by fuse.js. */
  readonly likeness: number;
}

export type FindNearest = (text: string, most: number) => readonly Near[];

/** fuse.js compares with at most so many; its cost grows with them. */
const MOST_COMPARED = 12;
/** Words of the text that are looked at; of a long one the beginning says what it is about. */
const MOST_WORDS = 30;
const MOST_CHARACTERS = 10_000;
/** fuse.js cuts longer patterns. */
const PATTERN = 32;

/** So many entries of lists are read, rarest letters first: what all articles share tells none of them apart. */
const MOST_READ = 20_000;

/** Every letter, and every pair of neighbours, as numbers: two UTF-16 units, a blank before the first. */
function gramsOf(words: readonly string[]): ReadonlySet<number> {
  const grams = new Set<number>();
  for (const word of words) {
    let before = 0x20;
    for (let i = 0; i < word.length; i++) {
      const unit = word.charCodeAt(i);
      grams.add(unit);
      grams.add(before * 0x1_0000 + unit);
      before = unit;
    }
  }
  return grams;
}

function wordings(document: SearchDocument): readonly string[] {
  const titles = textsByLanguage(document.titles).map(({ text }) => text);
  return [...titles, ...document.messages.map(({ text }) => text), ...document.codes];
}

/** Articles by letter and pair. */
type Postings = ReadonlyMap<number, readonly number[]>;

function collectGrams(documents: readonly SearchDocument[]): Postings {
  const postings = new Map<number, number[]>();
  documents.forEach((document, article) => {
    const words = wordings(document).flatMap((text) => cutWords(text, 500).words);
    for (const gram of gramsOf(words)) {
      const list = postings.get(gram);
      if (list) list.push(article);
      else postings.set(gram, [article]);
    }
  });
  return postings;
}

/** Articles that share the rarest letters and pairs with the words. */
function sharing(words: readonly string[], postings: Postings, articles: number): readonly number[] {
  const lists = [...gramsOf(words)]
    .map((gram) => postings.get(gram) ?? [])
    .sort((a, b) => a.length - b.length);
  const sums = new Map<number, number>();
  let read = 0;
  for (const list of lists) {
    read += list.length;
    if (read > MOST_READ && sums.size > 0) break;
    const weight = Math.log(1 + articles / (list.length + 0.5));
    for (const article of list) sums.set(article, (sums.get(article) ?? 0) + weight);
  }
  return [...sums]
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MOST_COMPARED)
    .map(([article]) => article);
}

/** Gives articles their likeness to words; the order among equals is theirs. */
type Rank = (
  articles: readonly number[],
  words: readonly string[],
  documents: readonly SearchDocument[],
) => readonly Near[];

const rankByWording: Rank = (articles, words, documents) => {
  const entries = articles.map((article) => {
    const document = documents[article];
    return { article, wordings: document ? wordings(document) : [] };
  });
  // At 1 everything fits somehow: the order is what is asked for.
  const fuse = new Fuse(entries, {
    keys: ['wordings'],
    includeScore: true,
    ignoreLocation: true,
    threshold: 1,
  });
  const likeness = new Map(
    fuse.search(words.join(' ').slice(0, PATTERN)).map(({ item, score }) => [item.article, 1 - (score ?? 1)]),
  );
  return articles.map((article) => ({ article, likeness: likeness.get(article) ?? 0 }));
};

/**
 * Prepares the look-up; its index is made when first asked, as most texts never need it.
 *
 * @param rank only to measure what fuse.js brings
 */
export function nearestFinder(documents: readonly SearchDocument[], rank: Rank = rankByWording): FindNearest {
  let postings: Postings | undefined;
  return (text, most) => {
    const { words } = cutWords(text.slice(0, MOST_CHARACTERS), MOST_WORDS);
    postings ??= collectGrams(documents);
    return [...rank(sharing(words, postings, documents.length), words, documents)]
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, most);
  };
}
