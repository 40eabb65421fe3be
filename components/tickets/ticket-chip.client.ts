// Shows the tab's ticket in the frame of the page, a link back where the site's settings say where tickets open, and
// a way to forget it.
import { ticketAddress } from '../../lib/tickets/ticket-address';
import { announce } from '../site/announce';
import { adoptTicket, currentTicket, forgetTicket } from './ticket-store';

/** Starts the chip, `[data-ticket-chip]`. */
export function startTicketChip(): void {
  const [visit] = performance.getEntriesByType('navigation');
  adoptTicket(visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward');
  const chip = document.querySelector<HTMLElement>('[data-ticket-chip]');
  if (chip === null) return;
  show(chip);
  window.addEventListener('hashchange', () => {
    adoptTicket(false);
    show(chip);
  });
  // a page out of the browser's memory shows what was true when it was left
  window.addEventListener('pageshow', ({ persisted }) => persisted && show(chip));
  const forget = chip.querySelector<HTMLElement>('[data-ticket-forget]');
  if (forget === null) return;
  forget.hidden = false;
  forget.addEventListener('click', () => {
    forgetTicket();
    show(chip);
    announce(chip.dataset.forgotten ?? '');
    // the button with the keyboard is gone
    document.querySelector<HTMLElement>('main')?.focus({ preventScroll: true });
  });
}

function show(chip: HTMLElement): void {
  const ticket = currentTicket();
  chip.hidden = ticket === undefined;
  if (ticket === undefined) return;
  const address = ticketAddress(chip.dataset.ticketChip || undefined, ticket);
  chip
    .querySelector('[data-ticket-id]')
    ?.replaceChildren(address === undefined ? ticket : linkTo(address, ticket));
}

function linkTo(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = address;
  link.textContent = words;
  return link;
}
