// What every row of redaction is made of.
import type { RedactedKind } from './redact-placeholders';
import { isSpokenWord } from './redact-shapes';

/** A form of something private. */
export interface RedactionRule {
  readonly kind: RedactedKind;
  /** With the flags `dg`; the first group that took part is the value, or the whole match where there is none. */
  readonly pattern: RegExp;
  /** Has the last word about a value; `before` are the 24 characters in front of it. */
  readonly accept?: (value: string, before: string) => boolean;
}

/** Between a label and its value: `: `, ` = `, French spaces before a colon, quotes of JSON. */
export const GAP = String.raw`["'\s]{0,3}[:=]["'\s]{0,4}`;
/** The same, where the sign may be missing. */
export const LOOSE_GAP = String.raw`["'\s]{0,3}[:=#]?["'\s]{0,4}`;
export const START = String.raw`(?<![\p{L}\p{N}_])`;
export const END = String.raw`(?![\p{L}\p{N}_])`;

export const hasDigit = (value: string) => /\d/.test(value);
export const worthHiding = (value: string) => !isSpokenWord(value.replace(/(?<![.!?)\]}…])[.!?)\]}…]+$/, ''));
