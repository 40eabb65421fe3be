// The message of a drafted article: a line of the paste, with variables where redaction found something.
import { mark } from '../../lib/tickets/marks';
import type { FoundPiece } from '../../lib/tickets/reader-text';
import { PLACEHOLDER } from '../../lib/tickets/redact-placeholders';
import type { Redaction } from '../../lib/tickets/redaction';

/** In characters, variables counted as the signs that stand for them. */
const MESSAGE_LIMIT = 300;

/** Noncharacters, which mark holes here and pieces in lib/tickets/marks.ts: no paste can forge either. */
export const UNUSABLE = /[\ufdd0-\ufdef]/g;
const HOLE = /\ufdd0(\d+)\ufdd2/;
const HALF_A_HOLE = /\ufdd0\d*$/;

/** A stretch of the message; with `found` it is the reader's. */
export interface DraftPiece {
  readonly text: string;
  readonly found?: FoundPiece;
}

/** A redacted text with a hole, by its number, for each hidden value: a placeholder's words are no part of a message. */
export function withHoles({ text, hidden }: Redaction): string {
  let end = 0;
  const parts = hidden.map(({ start, end: stop }, at) => {
    const part = `${text.slice(end, start)}\ufdd0${at}\ufdd2`;
    end = stop;
    return part;
  });
  return parts.join('') + text.slice(end);
}

/** Printable text on one line: control characters and halves of characters are no part of a message. */
function onOneLine(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\p{Cc}\p{Zs}]+/gu, ' ');
}

/** A line as long as a message may be, without half a hole at its end. */
export function cutLine(line: string): string {
  const signs = [...onOneLine(line).trim()].slice(0, MESSAGE_LIMIT);
  return signs.join('').replace(HALF_A_HOLE, '').trim();
}

/** A line in pieces: between its holes, and what stands in them. */
export function cutAtHoles(
  line: string,
  hidden: Redaction['hidden'],
  restored: ReadonlySet<string>,
): readonly DraftPiece[] {
  const pieces = line.split(HOLE).map((text, at): DraftPiece => {
    const value = at % 2 === 0 ? undefined : hidden[Number(text)];
    if (value === undefined) return { text };
    const placeholder = `{${variableName(value.placeholder)}}`;
    const isRestored = restored.has(value.original);
    return {
      text: isRestored ? onOneLine(value.original) : placeholder,
      found: { placeholder, original: value.original, isRestored },
    };
  });
  return pieces.filter(({ text }) => text !== '');
}

/**
 * A placeholder as the name of a variable: the first of a kind has no number.
 *
 * @example
 * variableName('‹IP address 2›') //=> 'ip-address-2'
 */
function variableName(placeholder: string): string {
  const [, name = '', number = ''] = [...placeholder.matchAll(PLACEHOLDER)][0] ?? [];
  const plain = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const words = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
  return number === '1' ? words : `${words}-${number}`;
}

/** The message in the little language of messages, what the reader may restore marked. */
export function draftMessage(pieces: readonly DraftPiece[]): string {
  let id = 0;
  return pieces
    .map((piece, at) => {
      const isVariable = piece.found?.isRestored === false;
      const text = isVariable ? piece.text : escapeBraces(piece.text, pieces[at + 1]?.text ?? '');
      return piece.found === undefined ? text : mark(id++, text);
    })
    .join('');
}

/** Braces as the little language wants them: `\{`, and each backslash before a brace doubled, also the next piece's. */
function escapeBraces(text: string, next: string): string {
  const escaped = text.replace(/(?<!\\)\\*\{/g, (run) => `${'\\\\'.repeat(run.length - 1)}\\{`);
  return /^\\*\{/.test(next) ? escaped.replace(/(?<!\\)\\+$/, (run) => run + run) : escaped;
}
