// What the panel shows and what it copies, from the same writing: never one text for the eye and another for the
// clipboard.
import type { TicketDocument } from '../../lib/tickets/document';
import type { CopyFormat } from '../../lib/tickets/formats/format';
import { type HtmlNode, htmlText } from '../../lib/tickets/formats/html-tree';
import { type MarkedPart, markedParts, unmarked } from '../../lib/tickets/marks';
import type { Clip } from './put-on-clipboard';

/** A document in a format. */
export interface WrittenText {
  readonly clip: Clip;
  /** What the preview draws: the tree of a rich format, else the text in parts. */
  readonly shown:
    | { readonly kind: 'rich'; readonly nodes: readonly HtmlNode[] }
    | { readonly kind: 'text'; readonly parts: readonly MarkedPart[] };
}

/** Writes a document once. */
export function writtenText(document: TicketDocument, format: CopyFormat): WrittenText {
  const written = format.write(document);
  const nodes = format.rich?.(document);
  return {
    clip: { plain: unmarked(written), html: nodes && htmlText(nodes) },
    shown: nodes ? { kind: 'rich', nodes } : { kind: 'text', parts: markedParts(written) },
  };
}
