// The right side of the panel: exactly what is copied, and the button that does it.
import type { CopyPanelTexts } from '../../lib/interface/ticket-copy-texts';
import type { Composed } from '../../lib/tickets/compose/compose';
import type { FoundPiece } from '../../lib/tickets/reader-text';
import { element } from '../search/element';
import { previewNodes } from './preview';
import { putOnClipboard } from './put-on-clipboard';
import { hiddenNote, readerPiece, redraw, type Turn } from './reader-piece';
import type { WrittenText } from './written-text';

/** How long the button says that it has copied, in milliseconds. */
const SHOWN_FOR = 2000;

/** What is shown at a time. */
export interface ResultView {
  readonly written: WrittenText;
  readonly found: Composed['found'];
  readonly lang: string;
  readonly ticket: string | undefined;
}

/** The result, and how it is told of a new text. */
export interface PanelResult {
  readonly preview: HTMLElement;
  readonly actions: HTMLElement;
  readonly show: (view: ResultView) => void;
}

/** Makes the preview and its button. `turn` is called with an original to put back or to hide again. */
export function panelResult(panel: CopyPanelTexts, turn: Turn): PanelResult {
  let current: ResultView | undefined;
  const notes = element('p', { class: 'ticket-hidden quiet' });
  const paper = element('div', {
    class: 'ticket-paper',
    tabindex: '0',
    role: 'group',
    'aria-labelledby': 'ticket_preview',
    'data-ticket-preview': '',
  });
  const said = element('p', { role: 'status', class: 'ticket-said' });
  const words = element('span', {}, panel.copy);
  const button = element('button', { type: 'button', class: 'button-main ticket-copy-button' }, words);

  let timer: ReturnType<typeof setTimeout> | undefined;
  /** "Copied" is true of the text that was copied, not of the next one. */
  const rest = () => {
    clearTimeout(timer);
    delete button.dataset.state;
    words.textContent = panel.copy;
  };
  const show = (view: ResultView) => {
    current = view;
    draw(paper, view, pieceMaker(view.found, panel, turn));
    paper.lang = view.lang;
    const ticket = view.ticket === undefined ? '' : `${panel.ticket(view.ticket)} `;
    notes.textContent = `${ticket}${hiddenNote(view.found, panel)}`.trim();
    notes.hidden = notes.textContent === '';
    rest();
    said.textContent = '';
  };
  const copy = async () => {
    if (current === undefined) return;
    const copied = await putOnClipboard(current.written.clip);
    if (!copied) select(paper, current);
    rest();
    button.dataset.state = copied ? 'done' : 'failed';
    words.textContent = copied ? panel.copied : panel.copy;
    said.textContent = copied ? panel.copied : panel.failed;
    said.classList.toggle('sr-only', copied);
    timer = setTimeout(rest, SHOWN_FOR);
  };
  button.addEventListener('click', () => void copy());

  const title = element('h3', { id: 'ticket_preview', class: 'label' }, panel.preview);
  return {
    preview: element('section', { class: 'ticket-result' }, title, notes, paper),
    actions: element('div', { class: 'ticket-actions' }, said, button),
    show,
  };
}

function draw(paper: HTMLElement, { written }: ResultView, piece: (id: number, text: string) => Node): void {
  redraw(paper, previewNodes(written, piece));
  paper.classList.toggle('ticket-rich', written.shown.kind === 'rich');
}

function pieceMaker(found: readonly FoundPiece[], panel: CopyPanelTexts, turn: Turn) {
  return (id: number, text: string): Node => {
    const piece = found[id];
    return piece === undefined ? document.createTextNode(text) : readerPiece(id, text, piece, panel, turn);
  };
}

/** For the reader's own hands: everything selected. Buttons cannot be selected everywhere, so words stand for them. */
function select(paper: HTMLElement, { written }: ResultView): void {
  paper.replaceChildren(...previewNodes(written, (_, text) => document.createTextNode(text)));
  paper.focus();
  getSelection()?.selectAllChildren(paper);
}
