// The number of a ticket arrives in an address that anybody can write, stands in the frame of every page and goes
// into copied texts: only what looks like a ticket's number is one.

/** ServiceNow's keys have 32 signs, Jira's seldom more than 20. */
const MAX_LENGTH = 64;
/** `4711`, `#4711`, `INC0010023`, `HELP-12`, `2026/11-0042`, `INC 42`; no sign that markup or an address reads. */
const TICKET_ID = /^#?[A-Za-z0-9](?:[A-Za-z0-9 _.:/#-]*[A-Za-z0-9])?$/;

/**
 * The id if it is one, else undefined.
 *
 * @example
 * readTicketId('INC0010023') //=> 'INC0010023'
 * readTicketId('<b>4711</b>') //=> undefined
 */
export function readTicketId(text: string): string | undefined {
  return text.length <= MAX_LENGTH && TICKET_ID.test(text) ? text : undefined;
}
