// Marks inside a written text where a piece of the reader's stands, so that the preview can show and restore it.
// Noncharacters (Unicode 23.7), which clean-text.ts takes out of every text, so that none can be forged.
const OPEN = '\uFDD0';
const NAMED = '\uFDD1';
const CLOSE = '\uFDD2';
const MARKED = /\uFDD0(\d+)\uFDD1([^\uFDD0\uFDD2]*)\uFDD2/g;

/** A part of a written text: plain, or one of the reader's pieces by its id. */
export interface MarkedPart {
  readonly text: string;
  readonly id: number | undefined;
}

/** Marks an escaped piece. */
export function mark(id: number, escaped: string): string {
  return `${OPEN}${id}${NAMED}${escaped}${CLOSE}`;
}

/**
 * A written text as it goes to the clipboard.
 *
 * @example
 * unmarked(`from ${mark(0, '[e-mail]')}`) //=> 'from [e-mail]'
 */
export function unmarked(written: string): string {
  return written.replace(MARKED, '$2');
}

/**
 * A written text in parts; joined, their texts are `unmarked(written)`.
 *
 * @example
 * markedParts(`from ${mark(0, '[e-mail]')}`) //=> [{ text: 'from ', id: undefined }, { text: '[e-mail]', id: 0 }]
 */
export function markedParts(written: string): MarkedPart[] {
  const parts: MarkedPart[] = [];
  let end = 0;
  for (const found of written.matchAll(MARKED)) {
    parts.push({ text: written.slice(end, found.index), id: undefined });
    parts.push({ text: found[2] ?? '', id: Number(found[1]) });
    end = found.index + found[0].length;
  }
  parts.push({ text: written.slice(end), id: undefined });
  return parts.filter((part) => part.text !== '');
}
