// The ticket that the reader came from. The tab alone knows it, for as long as it lives (sessionStorage); nothing of
// it is ever sent: it stands in fragments, which browsers keep to themselves.
import { formatFragment, parseFragment } from '../../lib/tickets/fragment';
import { readTicketId } from '../../lib/tickets/ticket-id';

const KEY = 'causebook.ticket';

/** Fires on the document when the ticket is forgotten. */
export const TICKET_FORGOTTEN = 'causebook:ticket-forgotten';

/** The ticket of the tab. Where storage is refused, the address of the page still knows it. */
export function currentTicket(): string | undefined {
  try {
    const stored = sessionStorage.getItem(KEY);
    // another script of the same host may have written there
    return stored === null ? undefined : readTicketId(stored);
  } catch {
    return parseFragment(location.hash).ticket;
  }
}

/**
 * Takes the ticket out of the page's address, if it names one. Going back to such an address does not bring back a
 * ticket that was forgotten since.
 */
export function adoptTicket(wentBack: boolean): void {
  const { ticket } = parseFragment(location.hash);
  if (ticket === undefined) return;
  if (wentBack && currentTicket() === undefined) {
    forgetTicket();
    return;
  }
  try {
    sessionStorage.setItem(KEY, ticket);
  } catch {
    // storage refused: the ticket is known on this page only
  }
}

/** Forgets the ticket: in the tab and in the page's address; whoever made links with it is told. */
export function forgetTicket(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // storage refused: there was nothing but the address
  }
  history.replaceState(
    history.state,
    '',
    `${location.pathname}${location.search}${withoutTicket(location.hash)}`,
  );
  document.dispatchEvent(new Event(TICKET_FORGOTTEN));
}

function withoutTicket(hash: string): string {
  const rest = formatFragment({ ticket: undefined, target: parseFragment(hash).target });
  return rest === '' ? '' : `#${rest}`;
}
