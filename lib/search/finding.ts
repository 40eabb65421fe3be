// An article found in a paste: the best of its texts, its codes, and how sure that is.
import type { CodeHit } from './codes';
import { confidence, features } from './confidence';
import type { Corpus } from './corpus';
import type { Match } from './found-match';
import {
  CODE_CONFIDENCE,
  codeConfidence,
  codeOf,
  codeScore,
  contradiction,
  doubtSlips,
  isInOtherEntry,
  type PlacedCode,
} from './placed-codes';
import { leadOf, type Place, type Scored } from './rivals';
import { LIKELY } from './thresholds';

export interface Finding {
  readonly article: number;
  readonly match: Match | undefined;
  readonly code: CodeHit | undefined;
  /** A code of the paste that contradicts the article's. */
  readonly otherCode: CodeHit | undefined;
  readonly score: number;
  /** Share of the score by which it leads the next article, -1 to 1. */
  readonly lead: number;
  readonly confidence: number;
  /** What the text alone is worth, without codes. */
  readonly byText: number;
  readonly places: readonly Place[];
}

/** The paste names another error: never said with confidence. */
const OTHER_CODE = 0.4;
/** What is never less than worth a place in a short list. */
const SHOWN = 0.12;
/** Share of a message, and its words, with which it is worth showing however much speaks for a longer one. */
const MOSTLY = 0.8;
const SENTENCE = 3;
/** Or so many of its words in a row and their weight: people copy from the middle on. */
const ROW = 6;
const ROW_WEIGHT = 25;
/** By how much a text that is all there is preferred to another one of its article. */
const ALL_THERE = 1.25;
/** An article of a product that is gone never hides a living one. */
const ARCHIVED = 0.8;

/** One plain word of a longer text (`{name} failed`) is never an answer, however well it fits. */
const ONE_WORD = 0.2;
/** A symbol within a longer one is that longer one, which nobody knows. */
const PART_OF_NAME = 0.2;
const BARE_WORDS = 2;
/** A symbol that is cut or misspelt leads the others like it by no less, or may be any of them. */
const NEAR_SYMBOL_LEAD = 0.15;
/** Findings beyond are further from the best than any list shows. */
const MOST = 60;
/** A symbol has an inner capital or a joint, is longer than ordinary words, or is all capitals. */
const SYMBOL = /\p{Ll}\p{Lu}|_|^\p{L}{14,}$|^\p{Lu}{6,}$/u;
/** Half of a symbol tells next to nothing. */
const SYMBOL_LIKENESS = 6;

/** A message that is all there says more of its article than a longer title that is not. */
function rank({ score, whole }: Match): number {
  return score * (whole ? ALL_THERE : 1);
}

function bestMatches(matches: readonly Match[]): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const before = best.get(match.text.article);
    const better =
      !before || rank(match) > rank(before) || (rank(match) === rank(before) && match.start < before.start);
    if (better) best.set(match.text.article, match);
  }
  return best;
}

function scoreArticle(
  article: number,
  match: Match | undefined,
  codes: readonly PlacedCode[],
  paste: string,
): Scored {
  const code = codeOf(article, codes);
  // Words of its message in another entry of a log are there by chance: the code's place is the article's.
  const isElsewhere =
    match !== undefined && code?.hit.kind === 'known' && !match.whole && isInOtherEntry(code, match, paste);
  return {
    article,
    match,
    code: code?.hit,
    score: Math.max(0, match?.score ?? 0) + codeScore(code?.hit),
    places: [
      ...(match && !isElsewhere ? [{ start: match.start, end: match.placeEnd }] : []),
      ...(code ? [code] : []),
    ],
  };
}

/** A symbol such as DeviceCapReached is one word, yet tells as much as a code. */
function textConfidence(match: Match, lead: number): number {
  const link = match.alignment.links[0];
  if (match.text.kind === 'symbol' && link && SYMBOL.test(match.text.text)) {
    const sure = CODE_CONFIDENCE * link.likeness ** SYMBOL_LIKENESS * (lead > 0 ? 1 : 0.5);
    if (match.partOfName || match.otherSymbol) return Math.min(sure, PART_OF_NAME);
    return link.likeness < 1 && lead < NEAR_SYMBOL_LEAD ? Math.min(sure, PART_OF_NAME) : sure;
  }
  const isPart = match.text.kind === 'symbol' && match.partOfName;
  const sure = Math.min(confidence(features(match.evidence, lead)), isPart ? PART_OF_NAME : 1);
  const bare = match.evidence.words === 1 && match.tokens.words.length > BARE_WORDS;
  return bare ? Math.min(sure, ONE_WORD) : sure;
}

/** A message of which the paste holds the beginning, the most part, or many words in a row. */
function isWorthShowing({ begun, evidence }: Match): boolean {
  if (begun) return true;
  const { found, misspelt, whole, sentences, foreign, swapped, inserted, words } = evidence;
  if (words < SENTENCE || foreign + swapped + inserted > 0) return false;
  return found + misspelt >= MOSTLY * (whole - sentences) || (words >= ROW && found >= ROW_WEIGHT);
}

/** What the collected findings are compared by. */
interface Compared {
  readonly scored: readonly Scored[];
  readonly corpus: Corpus;
}

/** A list shows ten findings at most: how sure the others are is not worked out. */
class ComparedFinding implements Finding {
  readonly article: number;
  readonly match: Match | undefined;
  readonly code: CodeHit | undefined;
  readonly otherCode: CodeHit | undefined;
  readonly score: number;
  readonly places: readonly Place[];
  private readonly own: Scored;
  private readonly among: Compared;
  private readonly archived: number;
  private known: { readonly lead: number; readonly byText: number; readonly confidence: number } | undefined;

  constructor(own: Scored, otherCode: CodeHit | undefined, among: Compared) {
    this.article = own.article;
    this.match = own.match;
    this.code = own.code;
    this.otherCode = otherCode;
    this.places = own.places;
    this.own = own;
    this.among = among;
    this.archived = among.corpus.documents[own.article]?.archived ? ARCHIVED : 1;
    this.score = own.score * (otherCode ? OTHER_CODE : 1) * this.archived;
  }

  get lead(): number {
    return this.compare().lead;
  }

  get byText(): number {
    return this.compare().byText;
  }

  get confidence(): number {
    return this.compare().confidence;
  }

  private compare() {
    this.known ??= this.compareNow();
    return this.known;
  }

  private compareNow() {
    const { match, code, own, among, archived } = this;
    const lead = leadOf(own, among.scored, among.corpus);
    const sure = match ? Math.max(textConfidence(match, lead), isWorthShowing(match) ? SHOWN : 0) : 0;
    const byText = sure * (this.otherCode ? OTHER_CODE : 1);
    return { lead, byText, confidence: (1 - (1 - byText) * (1 - codeConfidence(code))) * archived };
  }
}

const NO_FAMILIES: ReadonlySet<string> = new Set();

/** By which a sentence leads others, before they are compared. */
const SOME_LEAD = 0.2;

/** All articles found, best first. */
export function collectFindings(
  matches: readonly Match[],
  found: readonly PlacedCode[],
  corpus: Corpus,
  paste: string,
): readonly Finding[] {
  const best = bestMatches(matches);
  const codes = found.some(({ hit }) => hit.kind === 'known')
    ? doubtSlips(
        found,
        [...best.values()].filter((match) => textConfidence(match, SOME_LEAD) >= LIKELY),
        corpus,
        paste,
      )
    : found;
  const articles = new Set([...best.keys(), ...codes.flatMap((code) => code.hit.articles)]);
  const scored = [...articles].map((article) => scoreArticle(article, best.get(article), codes, paste));
  scored.sort((a, b) => b.score - a.score || a.article - b.article);
  const familiesOf = (article: number) =>
    codes.length === 0 ? NO_FAMILIES : (corpus.codeFamilies[article] ?? NO_FAMILIES);
  return scored
    .slice(0, MOST)
    .map((own) => {
      const otherCode = contradiction(own.article, own.match, codes, familiesOf(own.article), paste);
      return new ComparedFinding(own, otherCode, { scored, corpus });
    })
    .sort((a, b) => b.score - a.score || a.article - b.article);
}
