// Where a ticket opens in its own system. The site's settings give a template, which their schema has checked.

/** Stands for the ticket in the template. */
export const TICKET_PLACE = '{ticket}';

/**
 * The address of a ticket, or undefined where the site has no template.
 *
 * @example
 * ticketAddress('https://rt.example.org/Ticket/Display.html?id={ticket}', 'INC 7')
 * //=> 'https://rt.example.org/Ticket/Display.html?id=INC%207'
 */
export function ticketAddress(template: string | undefined, ticket: string): string | undefined {
  return template?.replaceAll(TICKET_PLACE, () => encodeURIComponent(ticket));
}

/**
 * What is wrong with a template, for whoever wrote it; undefined where nothing is. Whatever the ticket is, the address
 * must stay on the host that the template names.
 *
 * @example
 * ticketTemplateFault('https://{ticket}.example.org/') //=> 'Must have {ticket} after the host, ...'
 */
export function ticketTemplateFault(template: string): string | undefined {
  if (!/^https:\/\/[^\s<>"\\^`|]{1,300}$/.test(template)) return 'Must be an https:// address without blanks';
  const host = /^https:\/\/([a-z0-9.-]+(?::\d{1,5})?)[/?#]/i.exec(template);
  if (host === null) return 'Must have {ticket} after the host, as in https://rt.example.org/?id={ticket}';
  if (!template.includes(TICKET_PLACE)) return 'Must have {ticket} where the ticket’s number goes';
  return /[{}]/.test(template.replaceAll(TICKET_PLACE, ''))
    ? 'Must have no placeholder but {ticket}'
    : undefined;
}
