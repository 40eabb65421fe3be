// What the engine knows, worked out from the stored articles when an index is loaded.
import type { Lang } from '../article/lang';
import { type AlignTemplate, alignTemplate } from './align';
import { beginningFinder, type FindBeginnings } from './beginnings';
import { candidateFinder, type FindCandidates } from './candidates';
import { codeGuesser, type GuessCode } from './code-guess';
import { codeFamily, codeKey } from './code-notations';
import type { CodeBook } from './codes';
import { describedFinder, type FindDescribed } from './descriptions';
import type { SearchDocument } from './document';
import { foldWord } from './fold-character';
import type { WordKnowledge } from './hits';
import { textsByLanguage } from './languages';
import { type FindNearest, nearestFinder } from './nearest';
import { similarWords } from './similar-words';
import { cutTemplate, type Template } from './template';
import { collectVocabulary, type Vocabulary } from './vocabulary';

/** A text by which an article is found. */
export interface KnownText {
  readonly article: number;
  /** A message as people see it, a title where it says something else, or a symbol such as DeviceCapReached. */
  readonly kind: 'message' | 'title' | 'symbol';
  readonly text: string;
  readonly lang: Lang | undefined;
  readonly template: AlignTemplate;
}

export interface Corpus {
  readonly documents: readonly SearchDocument[];
  readonly texts: readonly KnownText[];
  /** Indexes into `texts`, by article. */
  readonly textsOf: readonly (readonly number[])[];
  readonly words: WordKnowledge;
  readonly codes: CodeBook;
  /** Families of each article's codes. */
  readonly codeFamilies: readonly ReadonlySet<string>[];
  readonly keyOf: (code: string) => string;
  readonly guessCode: GuessCode;
  readonly findCandidates: FindCandidates;
  readonly findBeginnings: FindBeginnings;
  readonly findDescribed: FindDescribed;
  readonly findNearest: FindNearest;
}

interface RawText extends Omit<KnownText, 'template'> {
  readonly cut: Template;
}

/** Shorter symbols are words like any other. */
const SHORTEST_SYMBOL = 5;

function isSymbol(code: string): boolean {
  return (
    foldWord(code).length >= SHORTEST_SYMBOL &&
    codeFamily(codeKey(code)) === undefined &&
    /^\p{L}/u.test(code)
  );
}

/** An article's texts, each wording once. */
function rawTexts(document: SearchDocument, article: number): RawText[] {
  const seen = new Set<string>();
  const texts: RawText[] = [];
  const add = (kind: KnownText['kind'], text: string, lang: Lang | undefined, cut: Template) => {
    const key = cut.words.join(' ');
    if (key === '' || seen.has(key)) return;
    seen.add(key);
    texts.push({ article, kind, text, lang, cut });
  };
  // First, so that a message which is nothing but the symbol counts as the symbol.
  for (const code of document.codes)
    if (isSymbol(code))
      add('symbol', code, undefined, { words: [foldWord(code)], holes: [0, 0], sentenceStarts: [true] });
  for (const { text, lang } of document.messages) add('message', text, lang, cutTemplate(text));
  // A title is plain text: its braces are no placeholders.
  for (const { lang, text } of textsByLanguage(document.titles))
    add('title', text, lang, cutTemplate(text.replace(/[\\{]/g, '\\$&')));
  return texts;
}

/** Where a symbol can fall apart: at underscores and other signs, and before inner capitals. */
function beginnings(symbol: string): string[] {
  const parts = symbol
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join(''));
}

/** Codes that stand in a message, so that they count even where the author did not list them. */
const CODE_IN_TEXT = /\b0x[0-9a-f]{8}\b|\b[89c](?=[0-9a-f]*\d)[0-9a-f]{7}\b|\bAADSTS\d{4,8}\b/gi;

function collectCodes(documents: readonly SearchDocument[]): CodeBook {
  const articles = new Map<string, number[]>();
  const families = new Set<string>();
  documents.forEach((document, article) => {
    const inTexts = [...document.messages.map((message) => message.text), ...Object.values(document.titles)];
    const written = [...document.codes, ...inTexts.flatMap((text) => text.match(CODE_IN_TEXT) ?? [])];
    for (const key of new Set(written.map(codeKey))) {
      articles.set(key, [...(articles.get(key) ?? []), article]);
      const family = codeFamily(key);
      if (family !== undefined) families.add(family);
    }
  });
  return { articles, families };
}

function familiesByArticle(documents: readonly SearchDocument[], codes: CodeBook): Set<string>[] {
  const families = documents.map(() => new Set<string>());
  for (const [key, articles] of codes.articles) {
    const family = codeFamily(key);
    if (family !== undefined) for (const article of articles) families[article]?.add(family);
  }
  return families;
}

/** Words with underscores, such as GIT_DIR: they are one word, and may fall apart in a paste. */
const JOINED = /[\p{L}\p{N}]{1,40}(?:_[\p{L}\p{N}]{1,40}){1,12}/gu;

function knowWords(vocabulary: Vocabulary, raw: readonly RawText[]): WordKnowledge {
  const sorted = vocabulary.words.map((_, id) => id);
  const word = (id: number) => vocabulary.words[id] ?? '';
  sorted.sort((a, b) => Number(word(a) > word(b)) - Number(word(a) < word(b)));
  const symbols = raw.flatMap(({ kind, text }) => (kind === 'symbol' ? [text] : (text.match(JOINED) ?? [])));
  const symbolBeginnings = new Set(symbols.flatMap(beginnings));
  return { vocabulary, findSimilar: similarWords(vocabulary), symbolBeginnings, sorted };
}

/** Works everything out. */
export function loadCorpus(documents: readonly SearchDocument[]): Corpus {
  const raw = documents.flatMap(rawTexts);
  const vocabulary = collectVocabulary(raw.map((text) => text.cut));
  const texts = raw.map(({ cut, ...text }) => ({
    ...text,
    template: alignTemplate(cut, vocabulary.ids, vocabulary.weights),
  }));
  const textsOf: number[][] = documents.map(() => []);
  texts.forEach((text, t) => {
    textsOf[text.article]?.push(t);
  });
  const codes = collectCodes(documents);
  return {
    documents,
    texts,
    textsOf,
    words: knowWords(vocabulary, raw),
    codes,
    codeFamilies: familiesByArticle(documents, codes),
    keyOf: codeKey,
    guessCode: codeGuesser(codes),
    findBeginnings: beginningFinder(raw.map((text) => text.cut)),
    findDescribed: describedFinder(documents),
    findNearest: nearestFinder(documents),
    findCandidates: candidateFinder(
      vocabulary,
      Float64Array.from(texts, (text) => text.template.weight),
    ),
  };
}
