// Plain text, shared by the formats that have no markup: numbers, points and indentation say what the rest would.
import type { Block, Inline, TicketDocument } from '../document';
import { mark } from '../marks';
import { codeText } from './code-text';
import { inlineWords } from './inline-words';
import { tableLines } from './table-rows';

/** How one plain format differs from another. */
export interface PlainStyle {
  /** A link, where its words do not repeat the address. */
  readonly link: (words: string, url: string) => string;
  /** Breaks one line into several; `indent` is how far it stands from the margin. */
  readonly fold: (line: string, indent: number) => readonly string[];
}

/** The document as lines of plain text. */
export function plainLines(document: TicketDocument, style: PlainStyle): string {
  return writeBlocks(document, style, 0, true).join('\n');
}

function writeBlocks(blocks: readonly Block[], style: PlainStyle, indent: number, airy: boolean): string[] {
  return blocks.flatMap((block, at) => {
    const previous = blocks[at - 1];
    const isApart = airy && previous !== undefined && !(leadsOn(previous) && block.kind !== 'paragraph');
    return [...(isApart ? [''] : []), ...writeBlock(block, style, indent)];
  });
}

/** A line that ends with a colon belongs to what follows. */
function leadsOn(block: Block): boolean {
  return block.kind === 'paragraph' && /:\s*$/.test(inlineWords(block.inlines));
}

function writeBlock(block: Block, style: PlainStyle, indent: number): string[] {
  const lines = (inlines: readonly Inline[], depth: number) =>
    writeLine(inlines, style)
      .split('\n')
      .flatMap((line) => style.fold(line.trim(), depth))
      .map((line) => indented(line, depth));
  switch (block.kind) {
    case 'code':
      return codeText(block.pieces)
        .split('\n')
        .map((line) => indented(line.trimEnd(), indent + 4));
    case 'table':
      return tableLines(block.rows).flatMap((row) => hanging('- ', lines(row, indent + 2), indent));
    case 'list': {
      const last = (block.start ?? 1) + block.items.length - 1;
      return block.items.flatMap((item, at) => {
        const bullet = block.start === undefined ? '- ' : `${block.start + at}. `;
        const depth = indent + (block.start === undefined ? 2 : `${last}. `.length);
        return hanging(bullet, writeBlocks(item, style, depth, false), indent);
      });
    }
    default:
      return lines(block.inlines, indent);
  }
}

/** Puts a bullet into the indentation of the first line. */
function hanging(bullet: string, lines: readonly string[], indent: number): string[] {
  const [first = '', ...rest] = lines;
  return [
    `${' '.repeat(indent)}${bullet}${first.slice(indent + bullet.length).trimStart()}`.trimEnd(),
    ...rest,
  ];
}

function indented(line: string, depth: number): string {
  return line === '' ? '' : `${' '.repeat(depth)}${line}`;
}

function writeLine(inlines: readonly Inline[], style: PlainStyle): string {
  return inlines
    .map((inline): string => {
      switch (inline.kind) {
        case 'strong':
        case 'emphasis':
          return writeLine(inline.inlines, style);
        case 'link':
          return style.link(writeLine(inline.inlines, style), inline.url);
        case 'reader':
          return mark(inline.id, inline.text);
        case 'break':
          return '\n';
        default:
          return inline.text;
      }
    })
    .join('');
}
