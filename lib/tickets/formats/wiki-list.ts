// Lists of wiki markups, where an entry is one line, `#` counts, `*` does not, and depth is how many signs stand there.
import type { Block, Inline } from '../document';
import { codeLines } from './code-text';
import { tableLines } from './table-rows';
import { type Markup, writeInlines } from './write-inlines';

type List = Extract<Block, { kind: 'list' }>;

/** The lines of a list. One that does not begin with 1, which wiki markup cannot say, is written as lines. */
export function wikiList(list: List, markup: Markup, signs = ''): string[] {
  const { start } = list;
  if (start !== undefined && start !== 1 && signs === '')
    return list.items.map((item, at) => `${start + at}. ${entryLine(item, markup)}`);
  const own = `${signs}${start === undefined ? '*' : '#'}`;
  return list.items.flatMap((item) => [
    `${own} ${entryLine(item, markup)}`,
    ...item.flatMap((block) => (block.kind === 'list' ? wikiList(block, markup, own) : [])),
  ]);
}

/** Everything of an entry but its inner lists, in one line. */
function entryLine(item: readonly Block[], markup: Markup): string {
  const lines = item.flatMap((block): Inline[][] => {
    switch (block.kind) {
      case 'list':
        return [];
      case 'table':
        return tableLines(block.rows);
      case 'code':
        return codeLines(block.pieces).filter((line) => line.length > 0);
      default:
        return [[...block.inlines]];
    }
  });
  return lines.map((line) => writeInlines(line, markup)).join(markup.break);
}
