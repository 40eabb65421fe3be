// People also describe what they see in their own words, and type a few letters of a title. Neither is an
// exact text, so neither is ever answered with confidence: the words of title, symptom, messages and causes
// give a short list.

import { Best } from './best';
import { GENERAL_ARTICLES, generalShare, isFunctionWord } from './common-words';
import type { SearchDocument } from './document';
import { firstPlace } from './first-place';
import { textsByLanguage } from './languages';
import { lazy } from './lazy';
import { type FindSimilar, similarWords } from './similar-words';
import { BREAK, cutWords, type Tokens } from './tokens';

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

/** In more words than this those of some article are always there: longer texts are read piece by piece. */
const MOST_WORDS = 60;
/** Of a longer text; beyond are logs. */
const MOST_OF_MAIL = 400;
/** Characters: of blanks and escapes alone, too. */
const LONGEST_MAIL = 200_000;
/** A piece of a mail tells more than one of its lines. */
const PIECE_WORDS = 30;
/** What a word in that part of an article is worth. */
const PARTS = { title: 1, message: 0.95, code: 1, symptom: 0.85, cause: 0.7 } as const;
/** As one types, the last word may be any that begins so. */
const MOST_COMPLETIONS = 80;
const COMPLETED = 0.9;
/** What a word counts that no article has, and one of everyday talk: in a sentence less than what is typed alone. */
const UNHELD = 0.4;
const TALKED = 0.4;
const SENTENCE = 6;
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

/** The articles that have a word, and where. Columns: in thousands of articles, objects cost more than all else. */
interface Holders {
  readonly articles: number[];
  readonly worths: number[];
  readonly inTitle: boolean[];
}

interface DescriptionIndex {
  readonly holders: ReadonlyMap<string, Holders>;
  readonly sorted: readonly string[];
  readonly findSimilar: FindSimilar;
  readonly words: readonly string[];
}

function buildDescriptions(documents: readonly SearchDocument[]): DescriptionIndex {
  const holders = new Map<string, Holders>();
  documents.forEach((document, article) => {
    for (const [word, { worth, title }] of articleWords(document)) {
      const before = holders.get(word);
      const own = before ?? { articles: [], worths: [], inTitle: [] };
      if (!before) holders.set(word, own);
      own.articles.push(article);
      own.worths.push(worth);
      own.inTitle.push(title);
    }
  });
  const words = [...holders.keys()];
  return { holders, sorted: [...words].sort(), words, findSimilar: similarWords(words) };
}

function completions(prefix: string, sorted: readonly string[]): string[] {
  const low = firstPlace(0, sorted.length, (at) => (sorted[at] ?? '') < prefix);
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
  if (index.holders.has(stemmed)) found.set(stemmed, 1);
  if (isLast)
    for (const whole of completions(word, index.sorted)) if (!found.has(whole)) found.set(whole, COMPLETED);
  if (found.size === 0 && word.length > 3)
    for (const near of index.findSimilar(stemmed)) found.set(index.words[near.word] ?? '', near.likeness);
  return found;
}

/** What the words of a text say of each article, in columns that are emptied behind each text. */
class Sums {
  readonly reached: number[] = [];
  readonly sums: Float64Array;
  readonly words: Uint8Array;
  readonly titles: Uint8Array;
  /** The best meaning of the word at hand. */
  private readonly best: Float64Array;
  private readonly bestInTitle: Uint8Array;

  constructor(articles: number) {
    this.sums = new Float64Array(articles);
    this.words = new Uint8Array(articles);
    this.titles = new Uint8Array(articles);
    this.best = new Float64Array(articles);
    this.bestInTitle = new Uint8Array(articles);
  }

  /** Adds a word by the best of its meanings in each article. */
  add(meanings: ReadonlyMap<string, number>, weight: number, counts: number, index: DescriptionIndex): void {
    const found: number[] = [];
    for (const [meaning, likeness] of meanings) {
      const { articles, worths, inTitle } = index.holders.get(meaning) ?? NOBODY;
      for (let k = 0; k < articles.length; k++) {
        const article = articles[k] ?? 0;
        const before = this.best[article] ?? 0;
        const value = weight * likeness * (worths[k] ?? 0);
        if (value <= before) continue;
        if (before === 0) found.push(article);
        this.best[article] = value;
        this.bestInTitle[article] = inTitle[k] ? 1 : 0;
      }
    }
    for (const article of found) this.take(article, counts);
  }

  private take(article: number, counts: number): void {
    const sum = this.sums[article] ?? 0;
    if (sum === 0) this.reached.push(article);
    this.sums[article] = sum + (this.best[article] ?? 0);
    this.words[article] = (this.words[article] ?? 0) + counts;
    this.titles[article] = (this.titles[article] ?? 0) + (this.bestInTitle[article] ?? 0);
    this.best[article] = 0;
  }

  /** The articles of which most is said. */
  most(count: number): readonly number[] {
    const best = new Best(count);
    for (const article of this.reached.sort((a, b) => a - b)) best.offer(article, this.sums[article] ?? 0);
    return best.members;
  }

  clear(): void {
    for (const article of this.reached) {
      this.sums[article] = 0;
      this.words[article] = 0;
      this.titles[article] = 0;
    }
    this.reached.length = 0;
  }
}

const NOBODY: Holders = { articles: [], worths: [], inTitle: [] };

/** Prepares the look-up; its index is made when first asked, as most pastes never need it. */
export function describedFinder(documents: readonly SearchDocument[]): FindDescribed {
  const made = lazy(() => ({ index: buildDescriptions(documents), sums: new Sums(documents.length) }));
  return (text, most) => {
    if (text.length > LONGEST_MAIL) return [];
    const tokens = cutWords(text, MOST_OF_MAIL + 1);
    if (tokens.cut || tokens.words.length > MOST_OF_MAIL) return [];
    const typing = /[\p{L}\p{N}]$/u.test(text);
    const best = new Map<number, Described>();
    for (const words of pieces(tokens))
      for (const described of describe(words, typing && words.at(-1) === tokens.words.at(-1), most)) {
        const before = best.get(described.article);
        if (!before || before.share < described.share) best.set(described.article, described);
      }
    return [...best.values()].sort((a, b) => b.share - a.share || a.article - b.article).slice(0, most);
  };

  function describe(words: readonly string[], typing: boolean, most: number): readonly Described[] {
    const { index, sums } = made();
    const telling = words.filter((word, i) => !isFunctionWord(word) || (words.length === 1 && i === 0));
    let total = 0;
    for (const word of telling) {
      const options = meanings(word, typing && word === words.at(-1), index);
      const general = generalShare(word);
      const share = telling.length > SENTENCE ? shareOf(options, general) : 1;
      const weight = share * wordWeight(options, general, index, documents.length);
      total += weight;
      sums.add(options, weight, general < TALK ? 1 : 0, index);
    }
    const found = sums.most(most).map((article) => ({
      article,
      share: total === 0 ? 0 : (sums.sums[article] ?? 0) / total,
      words: sums.words[article] ?? 0,
      inTitle: (sums.titles[article] ?? 0) >= telling.length / 2,
    }));
    sums.clear();
    return found;
  }
}

/** The distinct words of a text, or of each of its pieces where there are too many: lines, as many as make a sentence or two. */
function pieces({ words, breaks }: Pick<Tokens, 'words' | 'breaks'>): readonly (readonly string[])[] {
  const all = [...new Set(words)];
  if (all.length <= MOST_WORDS) return [all];
  const found: string[][] = [];
  let piece: string[] = [];
  words.forEach((word, i) => {
    const isFull = piece.length >= PIECE_WORDS && (breaks[i] ?? 0) >= BREAK.clause;
    if (isFull || piece.length >= MOST_WORDS) {
      found.push(piece);
      piece = [];
    }
    piece.push(word);
  });
  return [...found, piece].map((of) => [...new Set(of)]);
}

/** Names and places of people who write in are in no article, and say nothing of what they describe. */
function shareOf(options: ReadonlyMap<string, number>, general: number): number {
  if (options.size === 0) return UNHELD;
  return general >= TALK ? TALKED : 1;
}

/** How much a word tells: rarer in the articles, more. A word that no article has still counts as asked. */
function wordWeight(
  options: ReadonlyMap<string, number>,
  general: number,
  index: DescriptionIndex,
  articles: number,
): number {
  let most = 0;
  for (const option of options.keys()) most = Math.max(most, index.holders.get(option)?.articles.length ?? 0);
  return Math.log(1 + (articles + GENERAL_ARTICLES) / (most + GENERAL_ARTICLES * general + 0.5));
}
