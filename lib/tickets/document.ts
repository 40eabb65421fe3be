// A text for a ticket before it has a format: what is said, not how Jira or Textile spells it. Composers
// (lib/tickets/compose) make it, one writer a format (lib/tickets/formats) reads it.

/** A piece of a line. Every `text` is one line without line breaks. */
export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'emphasis'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** `url` is absolute, or a path of this site while the text still belongs to an article. */
  | { readonly kind: 'link'; readonly url: string; readonly inlines: readonly Inline[] }
  | { readonly kind: 'break' }
  /** Something of the reader's that redaction found: a placeholder, or the original where they restored it. */
  | { readonly kind: 'reader'; readonly id: number; readonly text: string };

/** A piece of a code block, which may hold line breaks. */
export type CodePiece = Extract<Inline, { readonly kind: 'text' | 'reader' }>;

/** A paragraph or what stands in its place. */
export type Block =
  | { readonly kind: 'heading'; readonly inlines: readonly Inline[] }
  | { readonly kind: 'paragraph'; readonly inlines: readonly Inline[] }
  | {
      readonly kind: 'list';
      /** The first number of steps; undefined for points. */
      readonly start: number | undefined;
      readonly items: readonly (readonly Block[])[];
    }
  /** Text exactly as a program wrote it. */
  | { readonly kind: 'code'; readonly pieces: readonly CodePiece[] }
  /** Rows of cells; the first row is the heading. */
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly Inline[])[])[] };

/** A whole text. */
export type TicketDocument = readonly Block[];

/** @example text('Open Settings.') //=> { kind: 'text', text: 'Open Settings.' } */
export function text(value: string): Inline {
  return { kind: 'text', text: value };
}

/** A paragraph of plain words and inlines. */
export function paragraph(...parts: readonly (string | Inline)[]): Block {
  return {
    kind: 'paragraph',
    inlines: parts.map((part) => (typeof part === 'string' ? text(part) : part)),
  };
}

/** A paragraph that names what follows: a strong label. */
export function label(value: string): Block {
  return paragraph({ kind: 'strong', inlines: [text(value)] });
}
