// Puts a link and its comment on a ticket.
import { askRt, type RtServer } from './ask-rt';
import { readRefersTo } from './read-ticket';
import { RtError } from './rt-error';

/**
 * Adds the link, makes sure that it is there, then comments. In this order, because a link is there once
 * however often it is added, and a comment is not: what fails in between can simply be run again.
 *
 * @throws RtError where one of the steps fails, saying what is done already
 */
export async function addLink(server: RtServer, ticket: string, url: string, comment: string): Promise<void> {
  await askRt(server, { method: 'PUT', path: `ticket/${ticket}`, body: { AddRefersTo: url } });
  // refusals come with status 200, in the language of the token's owner: only a look tells
  const links = await readRefersTo(server, ticket);
  if (!links.some((link) => isSameAddress(link, url)))
    throw new RtError(
      `Request Tracker did not add the link. The owner of CAUSEBOOK_RT_TOKEN needs the right ModifyTicket.`,
    );
  try {
    const body = { ContentType: 'text/html', Content: comment };
    await askRt(server, { method: 'POST', path: `ticket/${ticket}/comment`, body });
  } catch (error) {
    if (error instanceof RtError)
      throw new RtError(`The link is on the ticket, but no comment: ${error.message}`);
    throw error;
  }
}

/**
 * Tells whether two addresses are one, however they are written.
 *
 * @example
 * isSameAddress('HTTP://kb.example.org:80/e/a/#b', 'http://kb.example.org/e/a/#b') //=> true
 */
export function isSameAddress(one: string, other: string): boolean {
  if (one === other) return true;
  return URL.canParse(one) && URL.canParse(other) && new URL(one).href === new URL(other).href;
}
