// What the engine knows, worked out from the stored articles when an index is loaded.
import type { Lang } from '../article/lang';
import { type AlignTemplate, alignTemplate } from './align';
import { beginningFinder, type FindBeginnings } from './beginnings';
import { candidateFinder, type FindCandidates } from './candidates';
import { codeGuesser, type GuessCode } from './code-guess';
import { codeFamily, codeKey } from './code-notations';
import { codeSequences } from './code-sequences';
import type { CodeBook } from './codes';
import { describedFinder, type FindDescribed } from './descriptions';
import type { SearchDocument } from './document';
import { foldWord } from './fold-character';
import type { WordKnowledge } from './hits';
import { textsByLanguage } from './languages';
import { lazy } from './lazy';
import { type FindNearest, nearestFinder } from './nearest';
import { type AreNeighbours, neighbourFinder } from './neighbours';
import { similarWords } from './similar-words';
import { lazySpelling } from './spelling';
import type { Stage } from './stages';
import { symbolParts } from './symbol-parts';
import { cutTemplate, type Template } from './template';
import { collectVocabulary, rareWeights, type Vocabulary } from './vocabulary';
import { foreignWordFinder, type IsForeign } from './word-languages';

/** A text by which an article is found. */
export interface KnownText {
  readonly article: number;
  /** A message as people see it, a title where it says something else, or a symbol such as DeviceCapReached. */
  readonly kind: 'message' | 'title' | 'symbol';
  readonly text: string;
  readonly lang: Lang | undefined;
  /** Prepared when first asked for: a paste comes near a hundred of thousands. */
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
  /** Per text, the weight of its words that at most so many texts have. */
  readonly rareWeights: (mostHolders: number) => Float64Array;
  readonly areNeighbours: AreNeighbours;
  readonly isForeign: IsForeign;
  readonly findBeginnings: FindBeginnings;
  readonly findDescribed: FindDescribed;
  readonly findNearest: FindNearest;
  /** Stages left out of a measurement; nowhere else. */
  readonly without?: ReadonlySet<Stage>;
}

/** Shorter symbols are words like any other. */
const SHORTEST_SYMBOL = 5;

function isSymbol(code: string): boolean {
  // cheapest first: most codes are numbers
  if (!/^\p{L}/u.test(code) || foldWord(code).length < SHORTEST_SYMBOL) return false;
  return codeFamily(codeKey(code)) === undefined;
}

/** A text whose template is prepared when a paste comes near it; a class, because there are many thousands. */
class LazyText implements KnownText {
  readonly article: number;
  readonly kind: KnownText['kind'];
  readonly text: string;
  readonly lang: Lang | undefined;
  readonly cut: Template;
  private readonly prepare: (cut: Template) => AlignTemplate;
  private made: AlignTemplate | undefined;

  constructor(own: Omit<KnownText, 'template'>, cut: Template, prepare: (cut: Template) => AlignTemplate) {
    this.article = own.article;
    this.kind = own.kind;
    this.text = own.text;
    this.lang = own.lang;
    this.cut = cut;
    this.prepare = prepare;
  }

  get template(): AlignTemplate {
    this.made ??= this.prepare(this.cut);
    return this.made;
  }
}

/** Collects the texts of all articles, of one article each wording once. */
class TextCollector {
  readonly texts: LazyText[] = [];
  private readonly prepare: (cut: Template) => AlignTemplate;

  constructor(prepare: (cut: Template) => AlignTemplate) {
    this.prepare = prepare;
  }

  addArticle({ codes, messages, titles }: SearchDocument, article: number): void {
    const from = this.texts.length;
    const add = (kind: KnownText['kind'], text: string, lang: Lang | undefined, cut: Template) => {
      if (cut.words.length === 0) return;
      for (let t = from; t < this.texts.length; t++) if (hasWords(this.texts[t], cut.words)) return;
      this.texts.push(new LazyText({ article, kind, text, lang }, cut, this.prepare));
    };
    // First, so that a message which is nothing but the symbol counts as the symbol.
    for (const code of codes) if (isSymbol(code)) add('symbol', code, undefined, symbolTemplate(code));
    for (const { text, lang } of messages) add('message', text, lang, cutTemplate(text));
    // A title is plain text: its braces are no placeholders.
    for (const { lang, text } of textsByLanguage(titles)) {
      // most titles are the message itself, and cutting is what loading spends most time on
      if (!/[\\{]/.test(text) && messages.some((message) => message.text === text)) continue;
      add('title', text, lang, cutTemplate(text.replace(/[\\{]/g, '\\$&')));
    }
  }
}

function symbolTemplate(code: string): Template {
  return { words: [foldWord(code)], holes: [0, 0], signs: [], sentenceStarts: [true] };
}

function hasWords(text: LazyText | undefined, words: readonly string[]): boolean {
  const own = text?.cut.words ?? [];
  return own.length === words.length && own.every((word, i) => word === words[i]);
}

function beginnings(symbol: string): string[] {
  const parts = symbolParts(symbol);
  return parts.slice(0, -1).map((_, i) => parts.slice(0, i + 1).join(''));
}

/** Codes that stand in a message, so that they count even where the author did not list them. */
const CODE_IN_TEXT = /\b0x[0-9a-f]{8}\b|\b[89c](?=[0-9a-f]*\d)[0-9a-f]{7}\b|\bAADSTS\d{4,8}\b/gi;

function collectCodes(documents: readonly SearchDocument[]): CodeBook {
  const articles = new Map<string, number[]>();
  const families = new Set<string>();
  const add = (code: string, article: number) => {
    const key = codeKey(code);
    const list = articles.get(key);
    if (list) {
      if (list.at(-1) !== article) list.push(article);
      return;
    }
    articles.set(key, [article]);
    const family = codeFamily(key);
    if (family !== undefined) families.add(family);
  };
  const addFrom = (text: string, article: number) => {
    if (/\d/.test(text)) for (const code of text.match(CODE_IN_TEXT) ?? []) add(code, article);
  };
  documents.forEach(({ codes, messages, titles }, article) => {
    for (const code of codes) add(code, article);
    for (const { text } of messages) addFrom(text, article);
    for (const title of Object.values(titles)) addFrom(title, article);
  });
  return { articles, families, sequences: codeSequences(documents.flatMap(({ codes }) => codes)) };
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

function knowWords(vocabulary: Vocabulary, texts: readonly KnownText[]): WordKnowledge {
  const spelling = lazySpelling((id) => vocabulary.words[id] ?? '');
  const findSimilar = lazy(() => similarWords(vocabulary.words, spelling));
  const sorted = lazy(() => sortedWords(vocabulary));
  const parts = lazy(() => new Set(symbols.flatMap(symbolParts)));
  const symbols: string[] = [];
  for (const { kind, text } of texts) {
    if (kind === 'symbol') symbols.push(text);
    else if (text.includes('_')) symbols.push(...(text.match(JOINED) ?? []));
  }
  return {
    vocabulary,
    findSimilar: (word) => findSimilar()(word),
    spelling,
    symbolBeginnings: new Set(symbols.flatMap(beginnings)),
    isSymbolPart: (part) => parts().has(part),
    get sorted() {
      return sorted();
    },
  };
}

function sortedWords({ words, ids }: Vocabulary): readonly number[] {
  return [...words].sort().map((word) => ids.get(word) ?? 0);
}

/** Works everything out. */
export function loadCorpus(documents: readonly SearchDocument[]): Corpus {
  const collector = new TextCollector((cut) => alignTemplate(cut, vocabulary.ids, vocabulary.weights));
  documents.forEach((document, article) => {
    collector.addArticle(document, article);
  });
  const { texts } = collector;
  const cuts = texts.map(({ cut }) => cut);
  const vocabulary = collectVocabulary(cuts);
  const textsOf: number[][] = documents.map(() => []);
  texts.forEach((text, t) => {
    textsOf[text.article]?.push(t);
  });
  const codes = collectCodes(documents);
  const codeFamilies = lazy(() => familiesByArticle(documents, codes));
  const findBeginnings = lazy(() => beginningFinder(cuts));
  return {
    documents,
    texts,
    textsOf,
    words: knowWords(vocabulary, texts),
    codes,
    get codeFamilies() {
      return codeFamilies();
    },
    keyOf: codeKey,
    guessCode: codeGuesser(codes),
    findBeginnings: (tokens) => findBeginnings()(tokens),
    findDescribed: describedFinder(documents),
    findNearest: nearestFinder(documents),
    findCandidates: candidateFinder(vocabulary),
    rareWeights: rareWeights(vocabulary),
    areNeighbours: neighbourFinder(vocabulary, cuts),
    isForeign: foreignWordFinder(
      vocabulary,
      texts.map(({ lang }) => lang),
    ),
  };
}
