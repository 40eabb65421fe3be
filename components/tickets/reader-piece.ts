// A piece of the reader's own text that redaction found, as a button: a press puts back what is hidden, or hides it.
import type { RedactionTexts } from '../../lib/interface/redaction-texts';
import type { FoundPiece } from '../../lib/tickets/reader-text';
import { element } from '../search/element';

/** What a press asks for: the original to put back, or to hide again. */
export type Turn = (original: string) => void;

/** The button of a piece; `id` tells it from the others while they are drawn anew. */
export function readerPiece(
  id: number,
  text: string,
  piece: FoundPiece,
  texts: RedactionTexts,
  turn: Turn,
): HTMLElement {
  const label = piece.isRestored ? texts.hide(piece.original) : texts.restore(piece.placeholder);
  const button = element(
    'button',
    {
      type: 'button',
      class: 'reader-piece',
      'data-piece': String(id),
      'data-restored': piece.isRestored ? '' : undefined,
      'aria-label': label,
      title: label,
    },
    text,
  );
  button.addEventListener('click', () => turn(piece.original));
  return button;
}

/** How much is hidden and how to bring it back; empty where nothing was found. */
export function hiddenNote(found: readonly FoundPiece[], texts: RedactionTexts): string {
  const hidden = found.filter(({ isRestored }) => !isRestored).length;
  return [
    ...(hidden === 0 ? [] : [texts.hidden(hidden)]),
    ...(found.length === 0 ? [] : [texts.hiddenWhy]),
  ].join(' ');
}

/** Draws a place anew; a piece that has the focus keeps it. */
export function redraw(place: HTMLElement, nodes: readonly (Node | string)[]): void {
  const focused = document.activeElement;
  const had = focused instanceof HTMLElement && place.contains(focused) ? focused.dataset.piece : undefined;
  place.replaceChildren(...nodes);
  if (had !== undefined) place.querySelector<HTMLElement>(`[data-piece="${had}"]`)?.focus();
}

/** Changes a set of originals by a press: what was put back is hidden again. */
export function turned(restored: ReadonlySet<string>, original: string): ReadonlySet<string> {
  const after = new Set(restored);
  if (!after.delete(original)) after.add(original);
  return after;
}
