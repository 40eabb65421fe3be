// Punctuation and capitals tell apart messages of the same words: `bad revision '%s'` and `%s: bad revision`.
// Words alone cannot, so the best candidates are also looked up as they are written.
import { LEVELS } from './common-words';
import { lazy } from './lazy';
import { NARROWEST } from './line-costs';
import { asRead } from './markup';
import { remember } from './remember';
import { commonSpelling } from './spelling-variants';
import { HAS_SIGNS } from './surroundings';
import { messagePieces } from './template';

/** Beyond the match itself: the quotes and colons around it. */
const AROUND = 4;
/** A value before the first word, or behind the last, is looked at as far as its line goes, but no further. */
const VALUE = 160;
/** What is said of a text that lost its signs and capitals: they cannot tell anything. */
export const UNTOLD = 0.8;
const OTHER_CASE = 0.95;
const OTHER_BLANKS = 0.9;
/** Without blanks, a quote or two are everywhere. */
const SHORT = 3;
const SIGN = /[^\p{L}\p{N}\s]/gu;

/** Already in that form, as most texts are. */
const PLAIN = /^(?:[!-$'-;=-[\]-_a-~]| (?! ))*$/;

/** What a text's wording is compared in: accents, quotes, markup and what nobody sees tell nothing. */
export function plainForm(written: string): string {
  if (PLAIN.test(written)) return written;
  const text = asRead(written);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}

const LONG_WORD = /[a-z]{4,20}/g;

const ARTICLE = /(?<![\p{L}\p{N}])(?:the|an?|les?|la|une?|des|du|d['e]|l'|of)(?![\p{L}\p{N}])/gu;

/** Without what people leave out when they retype: blanks, marks of sentences and clauses, what joins a word's parts. */
function tightForm(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("n't", 'nt')
    .replace(LONG_WORD, commonSpelling)
    .replace(ARTICLE, '')
    .replace(/(?<=\p{L})['-](?=\p{L})/gu, '')
    .replace(/[,!?…]|\.(?=\s|$)/g, '')
    .replace(/\s+/g, '');
}

/** A literal part of a message, in the forms in which it is looked for. */
interface Literal {
  readonly text: string;
  readonly lower: string;
  /** Without blanks, which line ends cut anywhere, and without signs that people leave out. */
  readonly tight: string;
  readonly trimmed: string;
  readonly signs: number;
}

/** Behind the end of a sentence or a code, so that one may be left out without the others. */
const SENTENCES = /(?<=(?:[.!?]|\d:)\s)/;

const literalsOf = remember((message: string): readonly Literal[] =>
  messagePieces(message)
    .flatMap((piece) => (piece.kind === 'literal' ? plainForm(piece.text).split(SENTENCES) : []))
    .flatMap((text) => {
      const trimmed = text.trim();
      const signs = text.match(SIGN)?.length ?? 0;
      return trimmed.length > 0
        ? [{ text, lower: text.toLowerCase(), tight: tightForm(text), trimmed, signs }]
        : [];
    }),
);

/** Which whole sentences of a message the paste leaves out. */
export interface LeftOut {
  readonly head: boolean;
  readonly tail: boolean;
}

const NOTHING_LEFT_OUT: LeftOut = { head: false, tail: false };

/** How a message's wording stands in a paste. */
export interface Wording {
  /** The share of its literal characters that stand so in the paste, 0 to 1. */
  readonly share: number;
  /** How many of them are signs: quotes, colons and the like. */
  readonly signs: number;
  /** False where a message begins with a placeholder for which there is nothing, or only `fatal`. */
  readonly headed: boolean;
}

/** Where a paste is looked at for a message's wording, in the forms in which it is compared. */
interface Window {
  readonly text: string;
  readonly lower: string;
  readonly tight: () => string;
}

/** What is there of one literal part: all of it, in other capitals or blanks, or without the blanks around it. */
function partShare({ text, lower, tight, trimmed }: Literal, window: Window): number {
  if (window.text.includes(text)) return 1;
  if (window.lower.includes(lower)) return OTHER_CASE;
  if (trimmed.length > SHORT && window.tight().includes(tight)) return OTHER_BLANKS;
  return window.text.includes(trimmed) ? trimmed.length / 2 / text.length : 0;
}

const LETTER = /[\p{L}\p{N}]/u;
const WORD = /[\p{L}\p{N}_]+/gu;

/** The placeholders at a message's head. */
const HEAD = /^(?:\{[^{}]{1,60}\}\P{L}{0,8})+/u;

/** What joins the first two of them without a blank. */
const JOINT = /\}([^\s{}\p{L}\p{N}]{1,4})\{/u;

/** For each placeholder at a message's head something stands before the first literal part that is no mere `error:`. */
function hasValues(message: string, literal: string, window: string): boolean {
  const at = window.indexOf(literal);
  if (at < 0) return true;
  const words = window.slice(Math.max(0, at - VALUE), at).match(WORD) ?? [];
  const values = words.filter((word) => /[^_]/.test(word) && !LEVELS.has(word.replace(/[^\p{L}]/gu, '')));
  const last = words.findLast((word) => /[^_]/.test(word));
  const head = HEAD.exec(message)?.[0] ?? '';
  const wanted = head.split('{').length - 1 || 1;
  // `{file}:{line}: …` is one run of characters.
  const joint = JOINT.exec(head)?.[1];
  const run =
    window
      .slice(Math.max(0, at - VALUE), at)
      .split(/\s/)
      .at(-1) ?? '';
  return last === values.at(-1) && values.length >= wanted && (joint === undefined || run.includes(joint));
}

/** A placeholder before a message's first word, and one behind its last. */
const BEGINS_WITH_VALUE = /^[^\p{L}\p{N}{]*\{/u;
const ENDS_WITH_VALUE = /\}[^\p{L}\p{N}{}]*$/u;

function windowStart(message: string, paste: string, start: number): number {
  if (!BEGINS_WITH_VALUE.test(message)) return Math.max(0, start - AROUND);
  const from = Math.max(0, start - VALUE);
  return from + paste.slice(from, start).lastIndexOf('\n') + 1;
}

function windowEnd(message: string, paste: string, end: number): number {
  if (!ENDS_WITH_VALUE.test(message)) return end + AROUND;
  const behind = paste.slice(end, end + VALUE);
  const lineEnd = behind.indexOf('\n');
  if (lineEnd < 0) return end + VALUE;
  // A wide line may have been wrapped, and go on in the next.
  const isWide = end + lineEnd - paste.lastIndexOf('\n', end) > NARROWEST;
  const next = isWide ? behind.indexOf('\n', lineEnd + 1) : lineEnd;
  return next < 0 ? end + VALUE : Math.max(end + AROUND, end + next);
}

/**
 * How much of a message's wording stands in the paste, apart from sentences that it leaves out.
 *
 * @example
 * readWording("bad revision '{name}'", "fatal: bad revision 'x'", 7, 22) //=> { share: 1, signs: 2, headed: true }
 */
export function readWording(
  message: string,
  paste: string,
  start: number,
  end: number,
  leftOut: LeftOut = NOTHING_LEFT_OUT,
): Wording {
  const pieces = literalsOf(message);
  const seen = paste.slice(windowStart(message, paste, start), windowEnd(message, paste, end));
  // An address has no blanks, but a plus for each.
  const text = plainForm(/\s/.test(seen) ? seen : seen.replaceAll('+', ' '));
  const window = { text, lower: text.toLowerCase(), tight: lazy(() => tightForm(text)) };
  const shares = pieces.map((literal) => partShare(literal, window));
  const from = leftOut.head ? shares.findIndex((share) => share > 0) : 0;
  const to = leftOut.tail ? shares.findLastIndex((share) => share > 0) : pieces.length - 1;
  let all = 0;
  let found = 0;
  let signs = 0;
  for (const [i, literal] of pieces.entries()) {
    const share = shares[i] ?? 0;
    if (i < from || i > to) continue;
    all += literal.text.length;
    found += share * literal.text.length;
    if (share >= OTHER_BLANKS) signs += literal.signs;
  }
  const words = pieces.find(({ text }) => LETTER.test(text))?.lower ?? '';
  const headed = !message.startsWith('{') || hasValues(message, words, window.lower);
  if (all === 0) return { share: 0, signs: 0, headed };
  const share = found / all;
  return { share: share < UNTOLD && !HAS_SIGNS.test(window.text) ? UNTOLD : share, signs, headed };
}

/** The first literal part that has a word, and how many signs stand before the word. */
const beginningOf = remember((message: string): { readonly literal: string; readonly lead: number } => {
  for (const piece of messagePieces(message)) {
    const literal = piece.kind === 'literal' ? plainForm(piece.text) : '';
    const lead = literal.search(/[\p{L}\p{N}]/u);
    if (lead >= 0) return { literal, lead };
  }
  return { literal: '', lead: 0 };
});

/**
 * How far a paste's end agrees with a message's beginning, sign by sign, placeholders at its head apart: 1 as it is
 * written, `OTHER_CASE` in other capitals, 0 where a sign differs; undefined where the message has no words.
 *
 * @param start where its first word stands
 * @example
 * readBeginning("could not read '{path}'", 'fatal: could not re', 7) //=> 1
 */
export function readBeginning(message: string, paste: string, start: number): number | undefined {
  const { literal, lead } = beginningOf(message);
  if (literal === '') return undefined;
  const from = Math.max(0, start - lead);
  const seen = plainForm(paste.slice(from, start + 2 * literal.length)).trimEnd();
  const both = Math.min(literal.length, seen.length);
  if (literal.slice(0, both) === seen.slice(0, both)) return 1;
  // Signs that are all lost tell nothing.
  if (!HAS_SIGNS.test(seen)) return OTHER_CASE;
  return literal.slice(0, both).toLowerCase() === seen.slice(0, both).toLowerCase() ? OTHER_CASE : 0;
}
