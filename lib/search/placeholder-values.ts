// What the paste put into a message's placeholders, read from between the matched words.
import { NOTHING } from './broken-letters';
import { LEVELS } from './common-words';
import type { Match } from './found-match';
import { timeEnd } from './line-heads';
import { asRead } from './markup';
import { remember } from './remember';
import { type Gap, messageGaps, messagePieces } from './template';

/** A value as it stands in the paste, without the disguises of web pages and addresses. */
export interface PlaceholderValue {
  readonly name: string;
  readonly value: string;
}

/** Longer values are whole logs, not names. */
const LONGEST = 300;
const NEXT_LINE = /[\r\n]+/;
/** A value ends where its line or its sentence does. */
const STOP = /[\r\n]|[.!?](?:\s|$)/;

const WINDOWS_PATH = /(?:^|[\s"'(])(?:[a-z]:|\\)\\/i;

/** `&quot;`, `\\u2019` and the like as what they stand for; addresses have `%27` and a plus for a blank, paths do not. */
function undisguise(text: string): string {
  const whole = text.replaceAll(NOTHING, '');
  if (WINDOWS_PATH.test(whole)) return whole;
  const plain = asRead(whole);
  return /%[0-7][\dA-Fa-f]/.test(text) ? plain.replaceAll('+', ' ') : plain;
}

/** The place of a literal's signs, or of the first of them where the text ends within them. */
function placeOf(literal: string, text: string, last: boolean): number {
  const wanted = plainSigns(literal).trim();
  if (wanted === '') return -1;
  const plain = plainSigns(text);
  const at = last ? plain.lastIndexOf(wanted) : plain.indexOf(wanted);
  return at < 0 && last && plain.endsWith(wanted[0] ?? '') ? plain.length - 1 : at;
}

/** All quotes and blanks as one, sign for sign, so that places are those of the text. */
function plainSigns(text: string): string {
  return text.replace(/["‘’‚‛`´“”„«»]/g, "'").replace(/[\u00a0\u202f]/g, ' ');
}

/** The end of the first word, or -1. */
function wordEnd(text: string): number {
  const start = text.length - text.trimStart().length;
  const length = text.slice(start).search(/\s/);
  return length < 0 ? -1 : start + length;
}

/** Where a value ends: before the signs behind it, before a blank where only that parts it from the next, or nowhere. */
function valueEnd(rest: string, literal: string, isLast: boolean): number {
  if (literal.trim() !== '') return placeOf(literal, rest, isLast);
  return isLast ? -1 : wordEnd(rest);
}

/**
 * Cuts what stands in a gap at the literal signs between its placeholders, such as `': '`; a value whose end is not
 * to be seen is undefined, and so are those behind it.
 */
function cutAtSigns(between: string, gap: Gap): (string | undefined)[] {
  const opening = placeOf(gap[0] ?? '', between, false);
  let rest = opening < 0 ? between : between.slice(opening + (gap[0] ?? '').trim().length);
  let isLost = false;
  return gap.slice(1).map((literal, i) => {
    const isLast = i === gap.length - 2;
    const end = valueEnd(rest, literal, isLast);
    isLost ||= end < 0 && !isLast;
    if (isLost) return undefined;
    const value = end < 0 ? rest : rest.slice(0, end);
    rest = rest.slice(value.length + literal.trim().length);
    return value.split(NEXT_LINE).map(trim).join(' ').trim();
  });
}

/** What is left of the line or the sentence for a placeholder at a message's end: the signs behind it stand there too. */
function openEnd(text: string, gap: Gap): string {
  const sentence = upTo(text, STOP);
  const signs = plainSigns(gap.at(-1) ?? '').trim();
  if (signs === '' || /^[.!?]/.test(signs)) return sentence;
  // A quoted value may hold the end of a sentence, and begins behind a quote of its own.
  // What ends it may have been wrapped into the next line.
  const lines = plainSigns(text).split('\n', 2);
  const opening = plainSigns(gap[0] ?? '').trim();
  for (const part of [lines[0] ?? '', lines.join('\n')]) {
    const at = part.indexOf(signs, opening === '' ? 0 : part.indexOf(opening.slice(-1)) + 1);
    if (at >= 0) return text.slice(0, at + signs.length);
  }
  return sentence;
}

/** The text before a stop, which is never its first character. */
function upTo(text: string, stop: RegExp): string {
  const found = stop.exec(text.slice(1));
  return found ? text.slice(0, found.index + 1) : text;
}

function trim(text: string): string {
  return text.trim();
}

const namesOf = remember((message: string): readonly string[] =>
  messagePieces(message).flatMap((piece) => (piece.kind === 'placeholder' ? [piece.name] : [])),
);

/** All values of a match, in the message's order; a placeholder whose place was not found is left out. */
export function placeholderValues(paste: string, match: Match): readonly PlaceholderValue[] {
  const message = match.text.text;
  if (match.text.kind !== 'message' || !message.includes('{')) return [];
  const { links } = match.alignment;
  const { tokens } = match;
  const { template } = match.text;
  const names = namesOf(message);
  const values: PlaceholderValue[] = [];
  let next = 0;
  messageGaps(message).forEach((gap, word) => {
    const own = names.slice(next, next + gap.length - 1);
    next += own.length;
    if (own.length === 0) return;
    const before = links.find((link) => link.word === word - 1);
    const after = links.find((link) => link.word === word);
    if ((word > 0 && !before) || (word < template.words.length && !after)) return;
    const from = before ? (tokens.ends[before.at + before.length - 1] ?? 0) : lineStart(paste, match.start);
    const to = after ? (tokens.starts[after.at] ?? 0) : Math.min(paste.length, from + LONGEST);
    if (to <= from || to - from > LONGEST) return;
    const between = undisguise(paste.slice(from, to));
    cutAtSigns(after ? between : openEnd(between, gap), gap).forEach((value, i) => {
      const name = own[i];
      if (name !== undefined && value !== undefined && value !== '') values.push({ name, value });
    });
  });
  return values;
}

/** A word, and a colon or a dash behind it: `[ERROR] `, `Avertissement : `. */
const LABEL = /(?<!\p{L})(\p{L}{3,20})(\]?\s?[:-])?\]?\s{1,20}/gu;

/** The length of what ends in a level, in capitals or with a colon. */
function labelLength(text: string): number {
  let length = 0;
  for (const label of text.matchAll(LABEL)) {
    const [all, word = '', sign] = label;
    const isLevel = LEVELS.has(word.toLowerCase()) && (sign !== undefined || word === word.toUpperCase());
    if (isLevel) length = label.index + all.length;
  }
  return length;
}

/** Where the line begins, or what its log or its program put before: a time, a level. */
function lineStart(paste: string, at: number): number {
  const line = paste.lastIndexOf('\n', at - 1) + 1;
  const from = Math.max(line, at - LONGEST, timeEnd(paste, line));
  return from + labelLength(paste.slice(from, at));
}
