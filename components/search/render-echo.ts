// The paste as it came, with what was recognised in it marked.
import type { Span } from '../../lib/search';
import { element } from './element';
import { excerpt, type Piece } from './excerpt';

/** The excerpt, or nothing where no place of the text matched. `dir="auto"` keeps its direction to itself. */
export function renderEcho(text: string, spans: readonly Span[], label: string): HTMLElement | undefined {
  const pieces = excerpt(text, spans);
  if (pieces.length === 0) return undefined;
  return element(
    'div',
    // a group, no landmark: a log with several errors has several of them
    { role: 'group', 'aria-label': label, class: 'mb-3 rounded-xl bg-sunk px-4 py-3' },
    element(
      'p',
      {
        dir: 'auto',
        class: 'm-0 font-mono text-sm/relaxed whitespace-pre-wrap text-soft wrap-anywhere',
      },
      ...pieces.map(renderPiece),
    ),
  );
}

function renderPiece(piece: Piece): Node | string {
  switch (piece.kind) {
    case 'text':
      return piece.text;
    case 'mark':
      return element('mark', { class: 'rounded-sm bg-mark px-0.5 text-ink' }, piece.text);
    case 'gap':
      return element('span', { class: 'select-none text-accent' }, '…');
    default:
      return piece satisfies never;
  }
}
