// A piece of Markdown inside a file, and the way from its offsets to the file's. A body is a plain suffix; a YAML
// block has lost its indentation, a quoted text its quotes and escapes.
import { isScalar } from 'yaml';
import type { Keys } from '../../article/place';
import { nodeAt } from '../locate';
import type { ParsedYaml } from '../parse-yaml';
import type { SourceText } from '../source-text';

export interface MarkdownPart {
  readonly markdown: string;
  /** The offset in the file of an offset in `markdown`. */
  readonly toFile: (offset: number) => number;
  /** Headings are for bodies: a check or a resolution is a section already. */
  readonly headings: boolean;
}

/** The body of a file. */
export function bodyPart(body: string, start: number): MarkdownPart {
  return { markdown: body, toFile: (offset) => start + offset, headings: true };
}

/** A front matter value. */
export function valuePart(source: SourceText, yaml: ParsedYaml, keys: Keys, markdown: string): MarkdownPart {
  const node = nodeAt(yaml.document, keys);
  if (!isScalar(node) || !node.range) return { markdown, toFile: () => yaml.start, headings: false };
  const from = yaml.start + node.range[0];
  const raw = source.text.slice(from, yaml.start + node.range[1]);
  const block = node.type === 'BLOCK_LITERAL';
  const offsets = block ? blockOffsets(raw, markdown) : alignedOffsets(raw, markdown);
  return {
    markdown,
    toFile: (offset) => from + (offsets[Math.min(offset, markdown.length)] ?? 0),
    headings: false,
  };
}

/** A literal block: the same lines, each without its indentation, after a header line. */
function blockOffsets(raw: string, value: string): number[] {
  const offsets: number[] = [];
  let start = raw.indexOf('\n') + 1;
  for (const line of value.split('\n')) {
    const end = raw.indexOf('\n', start);
    const length = (end === -1 ? raw.length : end) - start;
    const indent = Math.max(0, length - line.length);
    for (let column = 0; column <= line.length; column += 1) offsets.push(start + indent + column);
    start += length + 1;
  }
  return offsets;
}

/** Quoted and folded texts: each character stands at its next appearance in the raw text, near enough to find it. */
function alignedOffsets(raw: string, value: string): number[] {
  const offsets: number[] = [];
  let at = /^["']/.test(raw) ? 1 : 0;
  for (const character of value.split('')) {
    const found = raw.indexOf(character, at);
    // A folded line break or an escape has no character of its own: stay where the text is.
    const near = found !== -1 && found - at < 200;
    offsets.push(near ? found : at);
    if (near) at = found + 1;
  }
  return [...offsets, at];
}
