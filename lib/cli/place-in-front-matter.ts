// Finds where a text stands in an article's front matter, for problems that are found long after the files
// were read, when only the text is left.
import { isScalar, LineCounter, parseDocument, visit } from 'yaml';
import type { Place } from '../article/place';

/** The block between the first two lines of three hyphens. */
const FRONT_MATTER = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/**
 * The first value of a file's front matter that equals a text, or undefined.
 *
 * @example
 * placeInFrontMatter('---\nmessages:\n  - text: "Paper jam"\n---\n', 'Paper jam') //=> { line: 3, column: 11 }
 */
export function placeInFrontMatter(file: string, value: string): Place | undefined {
  const [whole, yaml] = FRONT_MATTER.exec(file) ?? [];
  if (whole === undefined || yaml === undefined) return undefined;
  const lines = new LineCounter();
  const places: Place[] = [];
  visit(parseDocument(yaml, { schema: 'failsafe', lineCounter: lines }), {
    Scalar(key, node) {
      if (key === 'key' || !isScalar(node) || String(node.value).trim() !== value.trim()) return undefined;
      const { line, col } = lines.linePos(node.range?.[0] ?? 0);
      // the front matter begins on the file's second line
      places.push({ line: line + 1, column: col });
      return visit.BREAK;
    },
  });
  return places[0];
}
