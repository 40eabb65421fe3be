// YAML as texts, lists and maps of texts, with the place of each. The failsafe schema keeps every value as it was
// written; what YAML itself would lose, share or type is refused.
import { type Document, parseDocument } from 'yaml';
import type { Problem } from '../article/problem';
import type { SourceText } from './source-text';
import { explainYamlError } from './yaml-errors';
import { plainValue, type YamlValue } from './yaml-value';

export interface ParsedYaml {
  readonly value: YamlValue;
  readonly document: Document.Parsed;
  /** What is added to the document's offsets to get the file's. */
  readonly start: number;
  /** Values that lost text and the like: reported, while the rest of the file is still checked. */
  readonly problems: readonly Problem[];
}

/**
 * Parses the YAML that stands at an offset of a file.
 *
 * @example
 * parseYaml(source, 'code: 0x80180014', 0) //=> { value: { code: '0x80180014' }, ... }
 */
export function parseYaml(source: SourceText, yaml: string, start: number): ParsedYaml | Problem[] {
  const directive = /^\s*%/.exec(yaml);
  if (directive !== null) {
    const message = 'A line that begins with % is a YAML directive.';
    const offset = start + directive[0].length - 1;
    return [
      source.problemAt(offset, { code: 'yaml-directive', message, hint: 'Remove it, or quote the text.' }),
    ];
  }
  const document = readDocument(yaml);
  if (document === undefined) {
    const message = 'The YAML is nested too deeply to be read.';
    return [
      source.problemAt(start, { code: 'yaml-too-deep', message, hint: 'An article needs four levels.' }),
    ];
  }
  if (document.errors.length > 0) return yamlProblems(source, start, document);
  const { value, refusals } = plainValue(document.contents, yaml);
  const problems = refusals.map(({ offset, ...finding }) => source.problemAt(start + offset, finding));
  return { value, document, start, problems };
}

/** A nest of thousands of brackets overflows the parser's stack: that is the author's mistake, not ours. */
function readDocument(yaml: string): Document.Parsed | undefined {
  try {
    return parseDocument(yaml, {
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: true,
      // Anything less and a second document would be dropped without a word.
      logLevel: 'error',
    });
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** One slip often gives a dozen errors on its line; the first of each line tells what to mend. */
function yamlProblems(source: SourceText, start: number, document: Document.Parsed): Problem[] {
  const byLine = new Map<number, Problem>();
  for (const error of document.errors) {
    const offset = error.pos[0];
    const problem = source.problemAt(start + offset, explainYamlError(error.code, error.message));
    if (!byLine.has(problem.line)) byLine.set(problem.line, problem);
  }
  return [...byLine.values()];
}
