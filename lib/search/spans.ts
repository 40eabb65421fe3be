// Where the paste matched, as ranges to mark.
import type { Span } from './answer';
import type { Match } from './found-match';
import type { PlacedCode } from './placed-codes';

/** Matched words this few words apart are marked as one run: marking every word for itself reads badly. */
const RUN = 2;

function runs(match: Match): Span[] {
  const spans: Span[] = [];
  let runEnd = -1;
  for (const link of match.alignment.links) {
    if (link.length === 0) continue;
    const start = match.tokens.starts[link.at] ?? 0;
    const end = match.tokens.ends[link.at + link.length - 1] ?? start;
    const last = spans.at(-1);
    if (last && link.at - runEnd <= RUN) spans[spans.length - 1] = { start: last.start, end };
    else spans.push({ start, end });
    runEnd = link.at + link.length;
  }
  return spans;
}

/** Sorts ranges and joins those that touch. */
export function mergeSpans(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && span.start <= last.end)
      merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else if (span.end > span.start) merged.push(span);
  }
  return merged;
}

/** All ranges of one result, in order, not overlapping. */
export function resultSpans(match: Match | undefined, codes: readonly PlacedCode[]): readonly Span[] {
  return mergeSpans([...(match ? runs(match) : []), ...codes.map(({ start, end }) => ({ start, end }))]);
}
