import type { Lang } from '../../article/lang';
import type { TicketDocument } from '../document';
import type { HtmlNode } from './html-tree';

/** A way to spell a document. A new one is a file here and a line in formats.ts. */
export interface CopyFormat {
  /** Kept in browsers as the reader's choice: never change it. */
  readonly id: string;
  readonly name: Readonly<Record<Lang, string>>;
  /** Where it belongs, in a few words. */
  readonly use: Readonly<Record<Lang, string>>;
  /** The text, with marks (../marks.ts) where a piece of the reader's stands. */
  readonly write: (document: TicketDocument) => string;
  /** What a rich field takes, beside the text for plain ones. */
  readonly rich?: (document: TicketDocument) => readonly HtmlNode[];
}
