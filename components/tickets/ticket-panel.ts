// The panel: choices on one side, on the other exactly what will be copied. A modal dialog: the browser keeps the
// focus inside, closes it on Escape and gives the focus back to the button that opened it.
import type { Lang } from '../../lib/article/lang';
import { textsForCopy } from '../../lib/interface/ticket-copy';
import { compose } from '../../lib/tickets/compose/compose';
import type { CopyKind } from '../../lib/tickets/compose/request';
import { element } from '../search/element';
import { writePreference } from '../site/preference';
import { panelOptions } from './panel-options';
import { panelResult } from './panel-result';
import { formatOf, type PanelSetting, type PanelState, requestOf } from './panel-state';
import { turned } from './reader-piece';
import { readTicks, TICKS_CHANGED } from './tick-store';
import { writtenText } from './written-text';

/** Where the reader's format is remembered. */
export const FORMAT_KEY = 'causebook.ticketFormat';

/** The panel of the page's article. */
export interface TicketPanel {
  /** Opens it; what was chosen before stays, but for what the button asks for. */
  readonly open: (wish: Partial<Pick<PanelState, 'cause' | 'kind'>>) => void;
}

/** What the panel begins with. */
export interface PanelStart {
  readonly lang: Lang;
  readonly format: string;
  readonly message: string;
  /** Asked each time: the reader may have come from another ticket since. */
  readonly setting: () => Omit<PanelSetting, 'ticks'>;
}

/** Makes the panel and puts it, closed, at the end of the page. */
export function ticketPanel({ lang, format, message, setting }: PanelStart): TicketPanel {
  const texts = textsForCopy(lang);
  let state: PanelState = { ...BEGINNING, lang, format, message };
  const change = (changes: Partial<PanelState>) => {
    state = { ...state, ...changes };
    if (changes.format !== undefined) writePreference(FORMAT_KEY, changes.format);
    show();
  };
  const turn = (original: string) => change({ restored: turned(state.restored, original) });
  const options = panelOptions(setting().source, texts, change);
  const result = panelResult(texts.panel, turn);
  const show = () => {
    const now = { ...setting(), ticks: readTicks() };
    const { document: text, found } = compose(requestOf(state, now));
    options.show(state);
    result.show({
      written: writtenText(text, formatOf(state)),
      found,
      lang: state.lang,
      ticket: now.ticket?.id,
    });
  };
  const dialog = dialogOf(texts.panel, options.node, result.preview, result.actions);
  document.body.append(dialog);
  document.addEventListener(TICKS_CHANGED, () => dialog.open && show());
  return {
    open: (wish) => {
      change(wish);
      dialog.showModal();
      dialog.querySelector<HTMLElement>('input:checked')?.focus();
    },
  };
}

const FIRST_KIND: CopyKind = 'requester';
const BEGINNING = { kind: FIRST_KIND, cause: '', answers: {}, restored: new Set<string>() };

function dialogOf(
  panel: ReturnType<typeof textsForCopy>['panel'],
  options: HTMLElement,
  preview: HTMLElement,
  actions: HTMLElement,
): HTMLDialogElement {
  const close = element('button', { type: 'button', class: 'ticket-close', 'aria-label': panel.close }, '×');
  const title = element('h2', { id: 'ticket_panel' }, panel.title);
  const dialog = element(
    'dialog',
    { class: 'ticket-panel', 'aria-labelledby': 'ticket_panel' },
    element('header', { class: 'ticket-head' }, title, close),
    element('div', { class: 'ticket-body' }, options, preview),
    actions,
  );
  close.addEventListener('click', () => dialog.close());
  // a press beside the dialog is a press on the dialog itself: everything else lies on its children
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close());
  return dialog;
}
