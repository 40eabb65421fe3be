// The one door: a request becomes a document, whatever is copied.
import type { Block, TicketDocument } from '../document';
import { type FoundPiece, readerTexts } from '../reader-text';
import { composeLink } from './compose-link';
import { composeNote } from './compose-note';
import { composeQuestions } from './compose-questions';
import { composeRequester } from './compose-requester';
import { type Composition, composition } from './composition';
import type { CopyKind, CopyRequest } from './request';

/** A document, and what of the reader's own texts was hidden in it. */
export interface Composed {
  readonly document: TicketDocument;
  /** By the `id` of `reader` inlines. */
  readonly found: readonly FoundPiece[];
}

const COMPOSERS: Readonly<Record<CopyKind, (composition: Composition) => Block[]>> = {
  requester: composeRequester,
  note: composeNote,
  questions: composeQuestions,
  link: composeLink,
};

/**
 * The text for a ticket, without a format.
 *
 * @example
 * compose({ source, kind: 'note', lang: 'en', cause: 'device-limit', address, redact }).document
 * //=> [{ kind: 'heading', inlines: [{ kind: 'text', text: 'Device cap reached' }] }, ...]
 */
export function compose(request: CopyRequest): Composed {
  const { source, redact, restored = new Set() } = request;
  const own = [request.message ?? '', ...Object.values(request.answers ?? {})];
  const reader = readerTexts(own, { redact, keep: source.keep, lang: request.lang, restored });
  return { document: COMPOSERS[request.kind](composition(request, reader)), found: reader.found };
}
