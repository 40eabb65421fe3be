// The paste with what was recognised in it: whole where it is short, else the places that matched with some
// text around each, so that 5 MB of log show as a few lines.
import type { Span } from '../../lib/search';

/** A stretch of the excerpt; a `gap` stands for text that was left out. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly text: string }
  | { readonly kind: 'gap' };

/** Below this many characters a text is shown whole; a longer one would push the answer off the screen. */
const WHOLE = 320;
/** Characters shown around a place that matched. */
const AROUND = 160;
/** Whole lines shown before and after it, at most. */
const LINES_AROUND = 2;
/** A longer match shows its beginning and end. */
const LONG_MARK = 600;
/** More places would bury the answer below them. */
const MAX_PLACES = 4;

/**
 * Cuts a text around its matched places. Spans may come in any order, overlap or reach past the text.
 *
 * @example
 * excerpt('it says Device cap reached.', [{ start: 8, end: 26 }])
 * //=> [{ kind: 'text', text: 'it says ' }, { kind: 'mark', text: 'Device cap reached' }, { kind: 'text', text: '.' }]
 */
export function excerpt(text: string, spans: readonly Span[]): readonly Piece[] {
  const marks = mergeSpans(text, spans).slice(0, MAX_PLACES);
  if (marks.length === 0) return [];
  const windows = text.length <= WHOLE ? [{ start: 0, end: text.length }] : windowsAround(text, marks);
  const pieces: Piece[] = [];
  let shownTo = 0;
  for (const window of windows) {
    if (window.start > shownTo) pieces.push({ kind: 'gap' });
    pieces.push(...cutWindow(text, window, marks));
    shownTo = window.end;
  }
  if (shownTo < text.length) pieces.push({ kind: 'gap' });
  return pieces;
}

/** Sorted, inside the text, not overlapping, none empty. */
function mergeSpans(text: string, spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(0, start), end: Math.min(text.length, end) }))
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  for (const span of inside) {
    const last = merged.at(-1);
    if (last === undefined || span.start > last.end) merged.push(span);
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
  }
  return merged;
}

function windowsAround(text: string, marks: readonly Span[]): readonly Span[] {
  const windows = marks.map(({ start, end }) => ({
    start: startOfPlace(text, start),
    end: endOfPlace(text, end),
  }));
  return mergeSpans(text, windows);
}

/** The beginning of a near line, else of a near word, else any character. */
function startOfPlace(text: string, at: number): number {
  const from = Math.max(0, at - AROUND);
  const before = text.slice(from, at);
  const lines = before.split('\n');
  if (lines.length > LINES_AROUND + 1) return at - lines.slice(-LINES_AROUND - 1).join('\n').length;
  if (from === 0) return 0;
  const cut = lines.length > 1 ? before.indexOf('\n') + 1 : before.search(/\s/) + 1;
  return from + cut + (cut === 0 && isLowSurrogate(text, from) ? 1 : 0);
}

function endOfPlace(text: string, at: number): number {
  const to = Math.min(text.length, at + AROUND);
  const after = text.slice(at, to);
  const lines = after.split('\n');
  if (lines.length > LINES_AROUND + 1) return at + lines.slice(0, LINES_AROUND + 1).join('\n').length;
  if (to === text.length) return to;
  const cut = lines.length > 1 ? after.lastIndexOf('\n') : after.search(/\s\S*$/);
  if (cut >= 0) return at + cut;
  return isLowSurrogate(text, to) ? to - 1 : to;
}

/** Half a character shows as a broken one. */
function isLowSurrogate(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
}

function cutWindow(text: string, window: Span, marks: readonly Span[]): Piece[] {
  const pieces: Piece[] = [];
  let at = window.start;
  for (const mark of marks) {
    if (mark.end <= window.start || mark.start >= window.end) continue;
    if (mark.start > at) pieces.push({ kind: 'text', text: text.slice(at, mark.start) });
    pieces.push(...cutMark(text.slice(mark.start, mark.end)));
    at = mark.end;
  }
  if (at < window.end) pieces.push({ kind: 'text', text: text.slice(at, window.end) });
  return pieces;
}

function cutMark(text: string): Piece[] {
  if (text.length <= LONG_MARK) return [{ kind: 'mark', text }];
  const head = LONG_MARK / 2 - (isLowSurrogate(text, LONG_MARK / 2) ? 1 : 0);
  const tail = text.length - LONG_MARK / 2;
  return [
    { kind: 'mark', text: text.slice(0, head) },
    { kind: 'gap' },
    { kind: 'mark', text: text.slice(tail + (isLowSurrogate(text, tail) ? 1 : 0)) },
  ];
}
