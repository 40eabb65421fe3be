// What the reader typed or pasted goes into a text only through here: cleaned, and with what redaction found as
// pieces that the preview shows and one click restores.
import type { Lang } from '../article/lang';
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

/** The reader's texts for one document, and what was found in those that it used, by id. */
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
  readonly lang: Lang;
  /** The originals that the reader restored. */
  readonly restored: ReadonlySet<string>;
}

/** Stands between the texts while they are redacted; `cleanText` takes it out of every text. */
const BETWEEN = '\n\uFDD3\n';

/**
 * Reads all texts of a document at once, so that the same value has the same placeholder in each of them, and
 * different ones never share one.
 */
export function readerTexts(texts: readonly string[], options: ReaderOptions): ReaderTexts {
  const { redact, keep, lang, restored } = options;
  const cleaned = texts.map((raw) => cleanText(raw).trim());
  const redaction = redact(cleaned.join(BETWEEN), { keep, lang });
  const found: FoundPiece[] = [];
  const ends = endsOf(redaction.text);
  const pieces = (raw: string): CodePiece[] => {
    const at = texts.indexOf(raw);
    if (at < 0) return [];
    const from = at === 0 ? 0 : (ends[at - 1] ?? 0) + BETWEEN.length;
    const to = ends[at] ?? redaction.text.length;
    const read: CodePiece[] = [];
    let end = from;
    for (const { start, end: stop, placeholder, original } of redaction.hidden) {
      if (start < from || stop > to) continue;
      const isRestored = restored.has(original);
      read.push({ kind: 'text', text: redaction.text.slice(end, start) });
      read.push({ kind: 'reader', id: found.length, text: isRestored ? original : placeholder });
      found.push({ placeholder, original, isRestored });
      end = stop;
    }
    read.push({ kind: 'text', text: redaction.text.slice(end, to) });
    return read.filter((piece) => piece.text !== '');
  };
  return { pieces, inlines: (raw) => pieces(raw).flatMap(lines), found };
}

/** Where each text ends within all of them. */
function endsOf(joined: string): number[] {
  let end = -BETWEEN.length;
  return joined.split(BETWEEN).map((part) => {
    end += BETWEEN.length + part.length;
    return end;
  });
}

function lines(piece: CodePiece): Inline[] {
  return piece.text
    .split('\n')
    .flatMap((line, at): Inline[] => [
      ...(at === 0 ? [] : [{ kind: 'break' } as const]),
      ...(line.trim() === '' ? [] : [{ ...piece, text: line.replace(/[ \t]+/g, ' ') }]),
    ]);
}
