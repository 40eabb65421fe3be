// People also describe what they see in their own words, and type a few letters of a title. Neither is an
// exact text, so neither is ever answered with confidence: the words of title, symptom, messages and causes
// give a short list.
import { GENERAL_ARTICLES, generalShare, isFunctionWord } from './common-words';
import type { SearchDocument } from './document';
import { textsByLanguage } from './languages';
import { type FindSimilar, similarWords } from './similar-words';
import { cutWords } from './tokens';

/** An article whose words are in a text. */
export interface Described {
  readonly article: number;
  /** Share of the text's telling words that the article has, 0 to 1. */
  readonly share: number;
  /** How many of them. */
  readonly words: number;
  readonly inTitle: boolean;
}

export type FindDescribed = (text: string, most: number) => readonly Described[];

/** Longer texts are logs and mails; in them the words of some article are always there. */
const MOST_WORDS = 60;
/** What a word in that part of an article is worth. */
const PARTS = { title: 1, message: 0.95, code: 1, symptom: 0.85, cause: 0.7 } as const;
/** As one types, the last word may be any that begins so. */
const MOST_COMPLETIONS = 80;
const COMPLETED = 0.9;
/** Words of everyday support talk are in every text and tell no article. */
const TALK = 0.02;

/** The word without the endings that grammar changes, in English and French; crude, and the same on both sides. */
export function stem(word: string): string {
  if (word.length <= 4 || /\d/.test(word)) return word;
  return word.replace(/(?:ations?|ements?|ings?|ers?|ees?|es|ed|s|e)$/, '').slice(0, 12) || word;
}

interface Parts {
  /** The best part in which the article has the word. */
  readonly worth: number;
  readonly title: boolean;
}

function articleWords(document: SearchDocument): Map<string, Parts> {
  const words = new Map<string, Parts>();
  const add = (text: string, part: keyof typeof PARTS) => {
    for (const word of cutWords(text, 500).words.map(stem)) {
      const before = words.get(word);
      if (!before || before.worth < PARTS[part])
        words.set(word, { worth: PARTS[part], title: part === 'title' || before?.title === true });
    }
  };
  for (const { text } of textsByLanguage(document.titles)) add(text, 'title');
  for (const { text } of document.messages) add(text, 'message');
  for (const code of document.codes) add(code, 'code');
  for (const { text } of textsByLanguage(document.symptoms)) add(text, 'symptom');
  for (const cause of document.causes) for (const { text } of textsByLanguage(cause.text)) add(text, 'cause');
  return words;
}

interface DescriptionIndex {
  readonly postings: ReadonlyMap<string, readonly { readonly article: number; readonly parts: Parts }[]>;
  readonly sorted: readonly string[];
  readonly findSimilar: FindSimilar;
  readonly words: readonly string[];
}

function buildDescriptions(documents: readonly SearchDocument[]): DescriptionIndex {
  const postings = new Map<string, { article: number; parts: Parts }[]>();
  documents.forEach((document, article) => {
    for (const [word, parts] of articleWords(document)) {
      const list = postings.get(word);
      if (list) list.push({ article, parts });
      else postings.set(word, [{ article, parts }]);
    }
  });
  const words = [...postings.keys()];
  return { postings, sorted: [...words].sort(), words, findSimilar: similarWords(words) };
}

function completions(prefix: string, sorted: readonly string[]): string[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? '') < prefix) low = middle + 1;
    else high = middle;
  }
  const found: string[] = [];
  for (let k = low; k < sorted.length && found.length < MOST_COMPLETIONS; k++) {
    const word = sorted[k] ?? '';
    if (!word.startsWith(prefix)) break;
    found.push(word);
  }
  return found;
}

/** Index words that a word of the text may mean, with how near they are. */
function meanings(word: string, isLast: boolean, index: DescriptionIndex): Map<string, number> {
  const found = new Map<string, number>();
  const stemmed = stem(word);
  if (index.postings.has(stemmed)) found.set(stemmed, 1);
  if (isLast)
    for (const whole of completions(word, index.sorted)) if (!found.has(whole)) found.set(whole, COMPLETED);
  if (found.size === 0 && word.length > 3)
    for (const near of index.findSimilar(stemmed)) found.set(index.words[near.word] ?? '', near.likeness);
  return found;
}

/** Prepares the look-up; its index is made when first asked, as most pastes never need it. */
export function describedFinder(documents: readonly SearchDocument[]): FindDescribed {
  let made: DescriptionIndex | undefined;
  return (text, most) => {
    const words = [...new Set(cutWords(text, MOST_WORDS + 1).words)];
    if (words.length > MOST_WORDS) return [];
    made ??= buildDescriptions(documents);
    const index = made;
    const typing = /[\p{L}\p{N}]$/u.test(text);
    const telling = words.filter((word, i) => !isFunctionWord(word) || (words.length === 1 && i === 0));
    const sums = new Map<number, { sum: number; words: number; title: number }>();
    let total = 0;
    for (const word of telling) {
      const options = meanings(word, typing && word === words.at(-1), index);
      const weight = wordWeight(options, generalShare(word), index, documents.length);
      total += weight;
      const best = new Map<number, { value: number; title: boolean }>();
      for (const [option, likeness] of options)
        for (const { article, parts } of index.postings.get(option) ?? []) {
          const value = weight * likeness * parts.worth;
          if (value > (best.get(article)?.value ?? 0)) best.set(article, { value, title: parts.title });
        }
      for (const [article, { value, title }] of best) {
        const before = sums.get(article) ?? { sum: 0, words: 0, title: 0 };
        const counts = generalShare(word) < TALK ? 1 : 0;
        sums.set(article, {
          sum: before.sum + value,
          words: before.words + counts,
          title: before.title + (title ? 1 : 0),
        });
      }
    }
    return [...sums]
      .map(([article, { sum, words: count, title }]) => ({
        article,
        share: total === 0 ? 0 : sum / total,
        words: count,
        inTitle: title >= telling.length / 2,
      }))
      .sort((a, b) => b.share - a.share || a.article - b.article)
      .slice(0, most);
  };
}

/** How much a word tells: rarer in the articles, more. A word that no article has still counts as asked. */
function wordWeight(
  options: ReadonlyMap<string, number>,
  general: number,
  index: DescriptionIndex,
  articles: number,
): number {
  let most = 0;
  for (const option of options.keys()) most = Math.max(most, index.postings.get(option)?.length ?? 0);
  return Math.log(1 + (articles + GENERAL_ARTICLES) / (most + GENERAL_ARTICLES * general + 0.5));
}
