// Hides what is private in a text before it leaves the page: who, which machine, which key. What is hidden stays in
// the page and comes back at a click. Rows of redact-rules.ts say what is private.
import type { Lang } from '../article/lang';
import { PLACEHOLDER, type RedactedKind, writePlaceholder } from './redact-placeholders';
import type { RedactionRule } from './redact-rule';
import { REDACTION_RULES } from './redact-rules';
import type { Redaction } from './redaction';

type HiddenValue = Redaction['hidden'][number];

export interface RedactionOptions {
  /** The article's own texts (messages, codes, steps): a value that stands in them is not private. */
  readonly keep: readonly string[];
  /** Language of the placeholders; English without. */
  readonly lang?: Lang;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly kind: RedactedKind;
}

/** Where one hidden value goes, the next one may show; two rounds are usual. */
const MAX_ROUNDS = 6;
/** Longer values are keys, which their rules know wherever they stand. */
const MAX_REPEATED = 256;
/** Shorter ones (`C:\Users\al`) are also words and parts of words. */
const MIN_REPEATED = 3;
/** Stands for what no rule may look into: the edge of a placeholder. */
const MASK = '›';

/**
 * Replaces private values by numbered placeholders, the same value by the same one, wherever it stands. Never
 * throws; time grows with the text's length only.
 *
 * @example
 * redact('C:\\Users\\anna\\x.log: 0x80180014 for anna@contoso.com', { keep: [] }).text
 * //=> 'C:\\Users\\‹user 1›\\x.log: 0x80180014 for ‹e-mail 1›'
 */
export function redact(text: string, { keep, lang = 'en' }: RedactionOptions): Redaction {
  const kept = readKept(keep);
  let masked = text.replace(PLACEHOLDER, (placeholder) => MASK.repeat(placeholder.length));
  const spans: Span[] = [];
  for (let round = 0; round < MAX_ROUNDS; round += 1) {
    const before = spans.length;
    for (const rule of REDACTION_RULES) {
      const found = findAll(rule, masked);
      // what is kept is masked too, so that no later rule takes a piece of it
      masked = mask(masked, found);
      for (const span of found) if (!kept.has(text.slice(span.start, span.end))) spans.push(span);
    }
    const repeated = findRepeated(text, masked, spans, kept);
    masked = mask(masked, repeated);
    for (const span of repeated) spans.push(span);
    if (spans.length === before) break;
  }
  return write(text, spans, lang);
}

/** Every match of a rule, in order, without overlaps. */
function findAll({ kind, pattern, accept }: RedactionRule, text: string): readonly Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(pattern)) {
    const [start, end] = match.indices?.find((pair, at) => at > 0 && pair !== undefined) ??
      match.indices?.[0] ?? [0, 0];
    if (start === end) continue;
    if (accept?.(text.slice(start, end), text.slice(Math.max(0, start - 24), start)) === false) continue;
    spans.push({ start, end, kind });
  }
  return spans;
}

function mask(text: string, spans: readonly Span[]): string {
  if (spans.length === 0) return text;
  const pieces: string[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    pieces.push(text.slice(at, start), MASK.repeat(end - start));
    at = end;
  }
  return pieces.join('') + text.slice(at);
}

interface Kept {
  /** Tells whether a private-looking value is the article's own. */
  has(value: string): boolean;
  /** Tells whether the article uses a value as a word. */
  hasWord(value: string): boolean;
}

function readKept(keep: readonly string[]): Kept {
  const values = new Set(keep.map(normalise));
  const words = new Set<string>();
  const suffixes = new Set<string>();
  for (const text of keep) {
    for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) words.add(normalise(word));
    for (const [, suffix] of text.matchAll(/\*\.([\w-]{1,63}(?:\.[\w-]{1,63}){1,6})/g)) {
      if (suffix !== undefined) suffixes.add(normalise(suffix));
    }
    for (const rule of REDACTION_RULES) {
      for (const { start, end } of findAll(rule, text)) values.add(normalise(text.slice(start, end)));
    }
  }
  const underSuffix = (value: string) =>
    [...value.matchAll(/\./g)].slice(0, 8).some(({ index }) => suffixes.has(value.slice(index + 1)));
  return {
    has: (value) => values.has(normalise(value)) || underSuffix(normalise(value)),
    hasWord: (value) => words.has(normalise(value)),
  };
}

function normalise(value: string): string {
  return value.trim().toLowerCase();
}

const WORD = /[\p{L}\p{N}_]/u;

/** Other places of values that are hidden already: a name in a path is private in the greeting too. */
function findRepeated(text: string, masked: string, spans: readonly Span[], kept: Kept): readonly Span[] {
  const known = new Map<number, Map<string, RedactedKind>>();
  for (const { start, end, kind } of spans) {
    const value = text.slice(start, end);
    if (value.length < MIN_REPEATED || value.length > MAX_REPEATED || kept.hasWord(value)) continue;
    const ofLength = known.get(value.length) ?? new Map<string, RedactedKind>();
    known.set(value.length, ofLength.set(value.toLowerCase(), kind));
  }
  if (known.size === 0) return [];
  const lengths = [...known.keys()].sort((one, other) => other - one);
  const found: Span[] = [];
  for (let at = 0; at < masked.length; at += 1) {
    if (masked.charAt(at) === MASK || !isBorder(masked, at)) continue;
    const length = lengths.find((candidate) => {
      if (!isBorder(masked, at + candidate)) return false;
      const kind = known.get(candidate)?.get(masked.slice(at, at + candidate).toLowerCase());
      if (kind !== undefined) found.push({ start: at, end: at + candidate, kind });
      return kind !== undefined;
    });
    if (length !== undefined) at += length - 1;
  }
  return found;
}

/** Between two characters that are not both part of a word. */
function isBorder(text: string, at: number): boolean {
  return !(WORD.test(text.charAt(at - 1)) && WORD.test(text.charAt(at)));
}

function write(text: string, spans: readonly Span[], lang: Lang): Redaction {
  const number = numbering(text, lang);
  const hidden: HiddenValue[] = [];
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  const add = (piece: string) => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const { start, end, kind } of spans.toSorted((one, other) => one.start - other.start)) {
    add(text.slice(at, start));
    const original = text.slice(start, end);
    const placeholder = number(kind, original);
    hidden.push({ start: length, end: length + placeholder.length, placeholder, original });
    add(placeholder);
    at = end;
  }
  add(text.slice(at));
  return { text: pieces.join(''), hidden };
}

/** Gives numbers in the text's order, after those that the text has already. */
function numbering(text: string, lang: Lang): (kind: RedactedKind, value: string) => string {
  const given = new Map<string, string>();
  const taken = new Set([...text.matchAll(PLACEHOLDER)].map(([placeholder]) => placeholder));
  const last = new Map<RedactedKind, number>();
  return (kind, value) => {
    const key = `${kind} ${value.toLowerCase()}`;
    const known = given.get(key);
    if (known !== undefined) return known;
    let next = (last.get(kind) ?? 0) + 1;
    while (taken.has(writePlaceholder(kind, next, lang))) next += 1;
    last.set(kind, next);
    const placeholder = writePlaceholder(kind, next, lang);
    given.set(key, placeholder);
    return placeholder;
  };
}

/**
 * Shows values again: those behind one placeholder, wherever it stands, or all of them without one.
 *
 * @example
 * restore(redact('ping 10.1.2.3', { keep: [] })).text //=> 'ping 10.1.2.3'
 */
export function restore({ text, hidden }: Redaction, placeholder?: string): Redaction {
  const left: HiddenValue[] = [];
  let restored = '';
  let at = 0;
  for (const value of hidden) {
    restored += text.slice(at, value.start);
    at = value.end;
    const shown = placeholder === undefined || placeholder === value.placeholder;
    const piece = shown ? value.original : value.placeholder;
    if (!shown) left.push({ ...value, start: restored.length, end: restored.length + piece.length });
    restored += piece;
  }
  return { text: restored + text.slice(at), hidden: left };
}
