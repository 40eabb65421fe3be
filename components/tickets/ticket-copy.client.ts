// Copies texts for tickets. Loaded with the first press on one of the buttons, together with the article's own words
// in all languages (`/e/<id>/ticket.json`), so that the page carries neither.
import { isLang } from '../../lib/article/lang';
import { COPY_KINDS, type Ticket } from '../../lib/tickets/compose/request';
import { redact } from '../../lib/tickets/redact';
import type { TicketSource } from '../../lib/tickets/source';
import { ticketAddress } from '../../lib/tickets/ticket-address';
import { basePath } from '../site/base-path';
import { readPreference } from '../site/preference';
import { PANEL_FAILED, PANEL_WANTED } from './panel-wish';
import { FORMAT_KEY, type TicketPanel, ticketPanel } from './ticket-panel';
import { currentTicket } from './ticket-store';

let panel: Promise<TicketPanel> | undefined;

document.addEventListener(PANEL_WANTED, ({ target }) => {
  if (target instanceof HTMLButtonElement) void open(target);
});

async function open(button: HTMLButtonElement): Promise<void> {
  try {
    panel ??= makePanel();
    const kind = COPY_KINDS.find((known) => known === button.dataset.kind);
    const made = await panel;
    made.open({ cause: button.dataset.ticketText ?? '', ...(kind && { kind }) });
  } catch {
    panel = undefined;
    button.dispatchEvent(new Event(PANEL_FAILED));
  }
}

async function makePanel(): Promise<TicketPanel> {
  const source = await loadSource();
  const { lang } = document.documentElement;
  return ticketPanel({
    lang: isLang(lang) ? lang : 'en',
    format: readPreference(FORMAT_KEY) ?? '',
    message: document.querySelector('.specimen-text[data-filled]')?.textContent ?? '',
    setting: () => ({ source, ticket: ticketNow(), redact, here: location.origin + basePath() }),
  });
}

function ticketNow(): Ticket | undefined {
  const id = currentTicket();
  const chip = document.querySelector<HTMLElement>('[data-ticket-chip]');
  return id === undefined ? undefined : { id, url: ticketAddress(chip?.dataset.ticketChip || undefined, id) };
}

async function loadSource(): Promise<TicketSource> {
  const path = document.querySelector<HTMLElement>('[data-ticket-source]')?.dataset.ticketSource ?? '';
  const answer = await fetch(path);
  if (!answer.ok) throw new Error(`${path} answered ${answer.status}.`);
  return answer.json();
}
