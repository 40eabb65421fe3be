// A piece of the paste, shown in its line: what people look at to see whether the answer is right.
import type { Span } from '../search';
import type { Paint } from './paint';
import { printable } from './printable';

/** A matched piece with what stands around it, at most one line. */
export interface Quote {
  /** 1-based line of the paste. */
  readonly line: number;
  readonly text: string;
}

/** Signs that say that the line goes on. */
const MORE = '…';

/** Share of the room around the matched piece that what stands before it may take from what follows. */
const LEAD = 1 / 3;

/**
 * Quotes one matched piece in its line, marked, cut to a width.
 *
 * @example
 * quoteMatch('a\nError: Device cap reached now', { start: 9, end: 27 }, 80, painter(false))
 * //=> { line: 2, text: 'Error: Device cap reached now' }
 */
export function quoteMatch(text: string, { start, end }: Span, width: number, paint: Paint): Quote {
  const lineStart = text.lastIndexOf('\n', start - 1) + 1;
  const nextBreak = text.indexOf('\n', end);
  const lineEnd = nextBreak < 0 ? text.length : nextBreak;
  const whole = oneLine(text.slice(start, end));
  const matched = cutEnd(whole, width - 2);
  const room = width - matched.length;
  // where the matched piece itself is cut, nothing follows it
  const after = matched === whole ? oneLine(text.slice(end, lineEnd)).trimEnd() : '';
  const before = cutStart(
    oneLine(text.slice(lineStart, start)).trimStart(),
    Math.max(Math.floor(room * LEAD), room - after.length),
  );
  const rest = cutEnd(after, room - before.length);
  return { line: countLines(text, lineStart), text: before + paint.mark(matched) + rest };
}

/** Long lines are cut before they are cleaned, so that a line of 5 MB costs nothing. */
function oneLine(text: string): string {
  const bounded = text.length > 2000 ? `${text.slice(0, 1000)}${MORE}${text.slice(-1000)}` : text;
  return printable(bounded).replace(/\s+/g, ' ');
}

function cutEnd(text: string, width: number): string {
  if (text.length <= width) return text;
  return `${text.slice(0, Math.max(width - 1, 0)).replace(/[\s…]{1,9}$/, '')}${MORE}`;
}

function cutStart(text: string, width: number): string {
  if (text.length <= width) return text;
  return `${MORE}${width > 1 ? text.slice(1 - width).replace(/^…{1,9}/, '') : ''}`;
}

function countLines(text: string, upTo: number): number {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0 && at < upTo; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}
