// The text of one file and its places. Line breaks are made equal on reading, which moves no line and no column.
import type { Place } from '../article/place';
import type { Problem } from '../article/problem';

/** What a rule says about a place; the file and the place are added where they are known. */
export interface Finding {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

export interface SourceText {
  readonly path: string;
  readonly text: string;
  readonly placeAt: (offset: number) => Place;
  /** An error at an offset. */
  readonly problemAt: (offset: number, finding: Finding) => Problem;
}

/**
 * Gives a text its places.
 *
 * @example
 * sourceText('content/a.mdx', 'one\ntwo').placeAt(5) //=> { line: 2, column: 2 }
 */
export function sourceText(path: string, text: string): SourceText {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const placeAt = (offset: number): Place => {
    const line = lineOf(starts, offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
  const problemAt = (offset: number, finding: Finding): Problem => ({
    severity: 'error',
    path,
    ...placeAt(Math.max(0, Math.min(offset, text.length))),
    ...finding,
  });
  return { path, text, placeAt, problemAt };
}

/** The last line that starts at or before the offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
