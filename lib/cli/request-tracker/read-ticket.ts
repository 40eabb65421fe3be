// What people wrote on a ticket: its subject, and what its first message and all correspondence say. Comments are
// left out: our own is one of them, and what agents guess is not what the error said.
import { z } from 'zod';
import { askRt, type RtServer } from './ask-rt';
import { attachmentText } from './attachment-text';
import { RtError } from './rt-error';

/** A ticket as far as we need it. */
export interface Ticket {
  readonly id: number;
  readonly subject: string;
  /** Subject, then each message. */
  readonly text: string;
  /** Addresses that the ticket refers to. */
  readonly refersTo: readonly string[];
}

/** Of a long correspondence the first messages tell the error. */
const MOST_MESSAGES = 12;

const ticketSchema = z.object({
  id: z.coerce.number(),
  Subject: z.string().nullish(),
  _hyperlinks: z.array(z.object({ ref: z.string().optional(), _url: z.string().optional() })).default([]),
});
const historySchema = z.object({ items: z.array(z.object({ id: z.coerce.string(), Type: z.string() })) });
const attachmentsSchema = z.object({
  items: z.array(
    z.object({ id: z.coerce.string(), ContentType: z.string().nullish(), TransactionId: z.coerce.string() }),
  ),
});
const attachmentSchema = z.object({ ContentType: z.string(), Content: z.string().nullish() });

/**
 * Reads a ticket.
 *
 * @throws RtError where it cannot be read
 */
export async function readTicket(server: RtServer, id: string): Promise<Ticket> {
  const [ticket, history, attachments] = await Promise.all([
    get(server, `ticket/${id}`, ticketSchema),
    get(server, `ticket/${id}/history?fields=Type&per_page=100`, historySchema),
    get(server, `ticket/${id}/attachments?fields=ContentType,TransactionId&per_page=100`, attachmentsSchema),
  ]);
  const messages = history.items.filter(({ Type }) => Type === 'Create' || Type === 'Correspond');
  const parts = messages
    .flatMap((message) => textParts(attachments.items, message.id))
    .slice(0, MOST_MESSAGES);
  const texts = await Promise.all(parts.map((part) => readAttachment(server, part)));
  const subject = ticket.Subject ?? '';
  return { id: ticket.id, subject, text: [subject, ...texts].join('\n\n'), refersTo: refersTo(ticket) };
}

/**
 * Asks a ticket for what it refers to.
 *
 * @throws RtError where it cannot be read
 */
export async function readRefersTo(server: RtServer, id: string): Promise<readonly string[]> {
  return refersTo(await get(server, `ticket/${id}`, ticketSchema));
}

function refersTo({ _hyperlinks }: z.infer<typeof ticketSchema>): string[] {
  return _hyperlinks.flatMap(({ ref, _url }) => (ref === 'refers-to' && _url !== undefined ? [_url] : []));
}

/** A message's plain text and its text files; its HTML only where it has no plain text. */
function textParts(items: z.infer<typeof attachmentsSchema>['items'], message: string): string[] {
  const own = items.filter(({ TransactionId }) => TransactionId === message);
  const ofType = (type: string) => own.filter(({ ContentType }) => ContentType?.toLowerCase() === type);
  const plain = ofType('text/plain');
  return (plain.length > 0 ? plain : ofType('text/html')).map(({ id }) => id);
}

async function readAttachment(server: RtServer, id: string): Promise<string> {
  const { ContentType, Content } = await get(server, `attachment/${id}`, attachmentSchema);
  return attachmentText(ContentType, Content ?? '');
}

async function get<Shape>(server: RtServer, path: string, schema: z.ZodType<Shape>): Promise<Shape> {
  const read = schema.safeParse(await askRt(server, { method: 'GET', path }));
  if (read.success) return read.data;
  throw new RtError(
    `${server.url} answers ${path}, but not as Request Tracker 5 does. Is it another version?`,
  );
}
