// What the later stages are told of a known text found in a passage. Of the dozens found, most are never asked about but
// for their score: evidence and the like are worked out when somebody asks.
import { type Alignment, type AlignTemplate, endsLine, type GapCosts, type Link } from './align';
import type { Aligned } from './aligned';
import { LEVELS } from './common-words';
import type { KnownText } from './corpus';
import { type Evidence, type Inside, isComplete, weighAround, weighInside } from './evidence';
import type { AreNeighbours } from './neighbours';
import { isOtherSymbol } from './symbol-parts';
import { BREAK, type Tokens } from './tokens';
import { valueFit } from './value-fit';
import type { Vocabulary } from './vocabulary';
import type { IsForeign } from './word-languages';
import { readBeginning, readWording, UNTOLD, type Wording } from './wording';

/** A known text found in a passage. */
export interface Match {
  readonly text: KnownText;
  readonly tokens: Tokens;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  /** The alignment's score and what the literal wording adds. */
  readonly score: number;
  /** Offsets into the paste, of the first and behind the last matched word. */
  readonly start: number;
  readonly end: number;
  /** The same with the value of a placeholder at the message's end: an error within it is part of this one. */
  readonly placeEnd: number;
  /** Every word is there, and nothing else between them. */
  readonly whole: boolean;
  /** The paste ends with the message's beginning, of which nothing is missing. */
  readonly begun: boolean;
  /** Letters, digits or underscores go on before or behind it: it is part of a longer name. */
  readonly partOfName: boolean;
  /** A symbol that is not misspelt but another one, of parts that known symbols have. */
  readonly otherSymbol: boolean;
}

/** What the literal wording adds: less than any word, enough to tell messages of the same words apart. */
const LITERAL = 0.8;
/** And that every word is there and nothing else between them. */
const WHOLE = 0.4;
/** Of messages with the same words the one that explains more of the signs is meant. */
const EACH_SIGN = 0.05;
const MOST_SIGNS = 8;
/** Every word is there and the signs between them are others: another message, which a placeholder of this one's rival takes. */
const OTHER_SIGNS = 4;
/** A placeholder at the beginning for which only `fatal:` or nothing is there. */
const NO_VALUE = 1;
/** The weight of a beginning that tells something. */
const BEGUN_LEAST = 2.5;
/** Of other words, the name of a program may stand before it. */
const BEGUN_OTHER = 0.15;
const WHOLE_SYMBOL: Wording = { share: 1, signs: 0, headed: true };
const UNREAD: Wording = { share: 0, signs: 0, headed: true };
/** What it adds that a message or its beginning explains the paste to its very end. */
const BEGUN = 1.2;
const BEGUN_AS_WRITTEN = 0.6;
const BEGUN_OTHER_SIGNS = 2;
/** A message that introduces itself: `error: …`. */
const INTRODUCED = /^\P{L}{0,8}\p{L}{1,40}\s?:/u;
/** The end of a path or an address begins no message. */
const IN_PATH = /[/\\.@#=]/;
const IN_NAME = /[\p{L}\p{N}_]/u;

/** Nothing in its sentence but itself, and enough of it to tell more than "the". */
function explainsEnd({ found, missing, foreign, strange, around, swallowed }: Evidence): boolean {
  const other = missing + foreign + strange + around + swallowed;
  return found >= BEGUN_LEAST && other <= BEGUN_OTHER * found;
}

/** A value between quotes, behind which a sentence goes on. */
const BEHIND_VALUE = /[\p{L}\p{N}]["'’”»`]\s{1,3}$/u;

/** What it adds that the paste ends with the message's beginning, and how well its signs and capitals agree. */
function begunScore(message: string, paste: string, start: number): number {
  const goesOn = !message.startsWith('{') && BEHIND_VALUE.test(paste.slice(Math.max(0, start - 5), start));
  if (goesOn && /^[\p{L}\p{N}]/u.test(message)) return 0;
  const agrees = readBeginning(message, paste, start);
  if (agrees === 0) return BEGUN - BEGUN_OTHER_SIGNS;
  return agrees === 1 ? BEGUN + BEGUN_AS_WRITTEN : BEGUN;
}

/** The passage ends with the message's last word, or with the value of a placeholder behind it. */
function endsThere(
  { holes, words }: AlignTemplate,
  last: Link | undefined,
  { tokens, costs }: FoundIn,
): boolean {
  const end = last ? last.at + last.length : 0;
  return (
    end === tokens.words.length ||
    ((holes[words.length] ?? 0) > 0 && lineEnd(tokens, costs, end) === tokens.ends.at(-1))
  );
}

/** What the wording adds to the score, or takes from it. */
function wordingScore(
  { share, signs, headed }: Wording,
  isWhole: boolean,
  { template }: KnownText,
  tokens: Tokens,
  first: Link | undefined,
): number {
  const added = LITERAL * share + EACH_SIGN * Math.min(signs, MOST_SIGNS) + (isWhole ? WHOLE : 0);
  const otherSigns = first !== undefined && isWhole && share < UNTOLD;
  const before = tokens.words[(first?.at ?? 0) - 1];
  const isLevel = (template.holes[0] ?? 0) > 0 && (before === undefined || LEVELS.has(before));
  return added - (otherSigns ? OTHER_SIGNS * (1 - share) : 0) - (isLevel || !headed ? NO_VALUE : 0);
}

/**
 * The weight of a message's first word where the paste has it as `error:` before a message of its own, and the message
 * has it as a word like any other: `error in object` is not what `error: object` begins.
 */
function introducingWeight({ text, template }: KnownText, first: Link, { paste, tokens }: FoundIn): number {
  const word = tokens.words[first.at] ?? '';
  const end = tokens.ends[first.at] ?? 0;
  const introduces = LEVELS.has(word) && paste[end] === ':' && !INTRODUCED.test(text);
  return introduces ? (template.weights[first.word] ?? 0) * first.likeness : 0;
}

/** The end of the line that a token is on; of the next one where a console wrapped it just there. */
function lineEnd(tokens: Tokens, costs: GapCosts, from: number): number {
  let at = from;
  while (
    at < tokens.words.length &&
    (at === from ? !endsLine(costs, at) : (tokens.breaks[at] ?? 0) < BREAK.line)
  )
    at++;
  return tokens.ends[at - 1] ?? 0;
}

/** The passage in which a text was found. */
export interface FoundIn {
  readonly paste: string;
  readonly tokens: Tokens;
  readonly costs: GapCosts;
  readonly vocabulary: Vocabulary;
  readonly areNeighbours: AreNeighbours;
  readonly isForeign: IsForeign;
  readonly isSymbolPart: (part: string) => boolean;
  readonly cutOff: (token: number) => boolean;
  readonly readsWording: boolean;
}

/** A class, so that what is asked of a match is worked out once and of no other. */
export class FoundMatch implements Match {
  readonly text: KnownText;
  readonly alignment: Alignment;
  readonly score: number;
  readonly start: number;
  readonly end: number;
  readonly whole: boolean;
  private readonly isBegun: boolean;
  private readonly passage: FoundIn;
  private readonly last: Link | undefined;
  private readonly literal: number;
  private weighed: Evidence | undefined;
  private weighedInside: Inside | undefined;

  /** @param looked its literal wording is looked at */
  constructor(text: KnownText, alignment: Alignment, isBegun: boolean, looked: boolean, passage: FoundIn) {
    const { tokens, paste, costs } = passage;
    const first = alignment.links.find(({ length }) => length > 0);
    const last = alignment.links.at(-1);
    this.text = text;
    this.alignment = alignment;
    this.isBegun = isBegun;
    this.passage = passage;
    this.last = last;
    this.start = first ? (tokens.starts[first.at] ?? 0) : 0;
    this.end = last ? (tokens.ends[last.at + last.length - 1] ?? 0) : 0;
    const read = this.read(looked);
    this.literal = read.share;
    const isWhole = this.isWhole();
    this.whole = isWhole;
    const ends = costs.atEnd && isWhole && endsThere(text.template, last, passage);
    // The signs around a placeholder that the cut took away are no other signs.
    const isCut = ends && last !== undefined && this.end === tokens.ends.at(-1);
    const share = isCut && readBeginning(text.text, paste, this.start) === 1 ? UNTOLD : 0;
    const wording = { ...read, share: Math.max(share, read.share) };
    const endScore = isBegun ? begunScore(text.text, paste, this.start) : ends ? BEGUN : 0;
    const introduces = first ? introducingWeight(text, first, passage) : 0;
    const values = looked && passage.readsWording ? valueFit(paste, text.template, alignment, tokens) : 0;
    this.score =
      alignment.score - introduces + wordingScore(wording, isWhole, text, tokens, first) + endScore + values;
  }

  get tokens(): Tokens {
    return this.passage.tokens;
  }

  get evidence(): Evidence {
    this.weighed ??= weighAround(this.aligned(), this.inside());
    return this.weighed;
  }

  get begun(): boolean {
    if (!this.isBegun) return false;
    const [first, second] = this.alignment.links;
    // One word within a sentence is no beginning, whatever the language of the words before it.
    if (!second && (this.passage.costs.kinds[first?.at ?? 0] ?? 0) < BREAK.clause) return false;
    const before = this.passage.paste.slice(Math.max(0, this.start - 1), this.start);
    return !IN_PATH.test(before) && explainsEnd(this.evidence);
  }

  get partOfName(): boolean {
    const { paste } = this.passage;
    return (
      IN_NAME.test(paste.slice(this.start - 1, this.start)) ||
      IN_NAME.test(paste.slice(this.end, this.end + 1))
    );
  }

  get otherSymbol(): boolean {
    const { kind, text } = this.text;
    if (kind !== 'symbol' || this.alignment.links[0]?.likeness === 1) return false;
    return isOtherSymbol(this.passage.paste.slice(this.start, this.end), text, this.passage.isSymbolPart);
  }

  get placeEnd(): number {
    const { holes, words } = this.text.template;
    const { last } = this;
    return (holes[words.length] ?? 0) > 0 && last
      ? lineEnd(this.tokens, this.passage.costs, last.at + last.length)
      : this.end;
  }

  private aligned(): Aligned {
    const { text, alignment } = this;
    const { paste, tokens, costs, vocabulary, areNeighbours, isForeign } = this.passage;
    const { template, lang } = text;
    return {
      paste,
      tokens,
      costs,
      vocabulary,
      areNeighbours,
      isForeign: (word) => isForeign(word, lang),
      template,
      message: text.text,
      alignment,
    };
  }

  private inside(): Inside {
    this.weighedInside ??= weighInside(this.aligned(), this.literal, this.passage.cutOff);
    return this.weighedInside;
  }

  private read(looked: boolean): Wording {
    const { kind, text } = this.text;
    if (kind === 'symbol') return WHOLE_SYMBOL;
    const { paste, readsWording } = this.passage;
    const { sentenceStarts } = this.text.template;
    const first = this.alignment.links[0]?.word ?? 0;
    const behind = (this.last?.word ?? -1) + 1;
    const leftOut = {
      head: first > 0 && sentenceStarts[first] === true,
      tail: sentenceStarts[behind] === true,
    };
    return looked && readsWording ? readWording(text, paste, this.start, this.end, leftOut) : UNREAD;
  }

  /** Where words are missing, nothing needs to be weighed to know it. */
  private isWhole(): boolean {
    return this.alignment.links.length === this.text.template.words.length && isComplete(this.inside());
  }
}
