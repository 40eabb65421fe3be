// The one control that puts the reader's text into an address: it shows which text, with what is private hidden.
import { readerTexts } from '../../lib/tickets/reader-text';
import { redact } from '../../lib/tickets/redact';
import { report } from '../site/copy.client';
import { copyText } from '../site/copy-text';
import { hiddenNote, readerPiece, redraw, turned } from '../tickets/reader-piece';
import { element } from './element';
import type { AnswerFrame } from './render-answer';
import { MAX_LINK, searchLink } from './search-link';

/** The control. `keep`: the messages that the text was found by; what is in them is not private. */
export function renderCopyLink(text: string, keep: readonly string[], frame: AnswerFrame): HTMLElement {
  const { texts } = frame;
  const box = element('div', { class: 'mt-6 border-t border-line pt-4 text-sm text-soft' });
  // not even redacted would it fit
  if (text.length > 2 * MAX_LINK) {
    box.append(texts.tooLongForLink);
    return box;
  }
  let restored: ReadonlySet<string> = new Set();
  let said = '';
  const shown = element('p', { dir: 'auto', class: 'search-link-text' });
  const note = element('p', { class: 'm-0 mt-2' });
  const why = element('span');
  const button = copyButton(texts, () => searchLink(said, frame.links, location.href));
  const show = () => {
    const reader = readerTexts([text], { redact, keep, lang: frame.links.lang, restored });
    const pieces = reader.pieces(text);
    said = pieces.map((piece) => piece.text).join('');
    redraw(
      shown,
      pieces.map((piece) => {
        const found = piece.kind === 'reader' ? reader.found[piece.id] : undefined;
        return piece.kind === 'text' || found === undefined
          ? piece.text
          : readerPiece(piece.id, piece.text, found, texts, turn);
      }),
    );
    const fits = searchLink(said, frame.links, location.href) !== undefined;
    button.hidden = !fits;
    why.textContent = fits ? texts.copyQueryWhy(frame.links.ticket) : texts.tooLongForLink;
    note.textContent = hiddenNote(reader.found, texts);
    note.hidden = note.textContent === '';
  };
  const turn = (original: string) => {
    restored = turned(restored, original);
    show();
  };
  show();
  box.append(element('div', { class: 'flex flex-wrap items-center gap-3' }, button, why), shown, note);
  return box;
}

function copyButton(texts: AnswerFrame['texts'], address: () => string | undefined): HTMLElement {
  const button = element(
    'button',
    { type: 'button', class: 'button', 'data-done': texts.copied, 'data-failed': texts.copyFailed },
    texts.copyQuery,
  );
  button.addEventListener('click', async () => report(button, await copyText(address() ?? '')));
  return button;
}
