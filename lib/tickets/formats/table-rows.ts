// A table where tables cannot be: each row as "Heading: cell; Heading: cell".
import { type Inline, text } from '../document';
import { inlineWords } from './inline-words';

type Row = readonly (readonly Inline[])[];

/** The rows of a table as lines; a table with one row is that row. */
export function tableLines(rows: readonly Row[]): Inline[][] {
  const [head, ...rest] = rows;
  if (head === undefined) return [];
  return rest.length === 0
    ? [joined(head)]
    : rest.map((row) => joined(row.map((cell, at) => named(head[at], cell))));
}

function named(head: readonly Inline[] | undefined, cell: readonly Inline[]): readonly Inline[] {
  const name = inlineWords(head ?? []);
  return name === '' ? cell : [text(`${name}: `), ...cell];
}

function joined(cells: Row): Inline[] {
  return cells.flatMap((cell, at) => (at === 0 ? cell : [text('; '), ...cell]));
}
