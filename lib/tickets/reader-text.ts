// What the reader typed or pasted goes into a text only through here: cleaned, and with what redaction found as
// pieces that the preview shows and one click restores.
import { cleanText } from './clean-text';
import type { CodePiece, Inline } from './document';
import type { Redact } from './redaction';

/** Something that redaction found. */
export interface FoundPiece {
  readonly placeholder: string;
  readonly original: string;
  /** True where the reader wants the original in the text. */
  readonly isRestored: boolean;
}

/** Reads the reader's texts for one document and remembers what was found, by id. */
export interface ReaderTexts {
  /** As a code block shows it: line breaks kept. */
  readonly pieces: (text: string) => CodePiece[];
  /** As a line of words: line breaks become breaks. */
  readonly inlines: (text: string) => Inline[];
  readonly found: readonly FoundPiece[];
}

/** How the reader's texts are read. */
export interface ReaderOptions {
  readonly redact: Redact;
  /** What belongs to the article. */
  readonly keep: readonly string[];
  /** The originals that the reader restored. */
  readonly restored: ReadonlySet<string>;
}

/** A reader of texts; one for each document, because ids count up within it. */
export function readerTexts({ redact, keep, restored }: ReaderOptions): ReaderTexts {
  const found: FoundPiece[] = [];
  const pieces = (raw: string): CodePiece[] => {
    const { text, hidden } = redact(cleanText(raw).trim(), { keep });
    const read: CodePiece[] = [];
    let end = 0;
    for (const { start, end: stop, placeholder, original } of hidden) {
      const isRestored = restored.has(original);
      read.push({ kind: 'text', text: text.slice(end, start) });
      read.push({ kind: 'reader', id: found.length, text: isRestored ? original : placeholder });
      found.push({ placeholder, original, isRestored });
      end = stop;
    }
    read.push({ kind: 'text', text: text.slice(end) });
    return read.filter((piece) => piece.text !== '');
  };
  return { pieces, inlines: (raw) => pieces(raw).flatMap(lines), found };
}

function lines(piece: CodePiece): Inline[] {
  return piece.text
    .split('\n')
    .flatMap((line, at): Inline[] => [
      ...(at === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line.trim() === '' ? [] : [{ ...piece, text: line.replace(/[ \t]+/g, ' ') }]),
    ]);
}
