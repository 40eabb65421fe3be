// Request Tracker's REST 2 as far as `link rt` speaks it, for tests: tickets in memory, every request kept.
import { type Answer, type Asked, serveAnswers } from './serve-answers';

export const FAKE_TOKEN = '1-14-0123456789abcdef';

/** A message of a ticket; its parts by content type. */
export interface FakeMessage {
  readonly type: 'Create' | 'Correspond' | 'Comment';
  readonly parts: readonly (readonly [contentType: string, content: string])[];
}

export interface FakeTicket {
  readonly subject: string;
  readonly messages: readonly FakeMessage[];
  readonly links?: readonly string[];
  /** Answers `Permission Denied` with status 200, as the real one does. */
  readonly readOnly?: boolean;
}

/** A running fake; `links` and `comments` show what was written on its one ticket, number 7. */
export interface FakeRt {
  readonly url: string;
  readonly asked: readonly Asked[];
  readonly links: readonly string[];
  readonly comments: readonly string[];
  readonly close: () => void;
}

/** Serves one ticket, number 7. */
export async function fakeRt({
  subject,
  messages,
  links: first = [],
  readOnly,
}: FakeTicket): Promise<FakeRt> {
  const links = [...first];
  const comments: string[] = [];
  const attachments = messages.flatMap(({ parts }, message) =>
    parts.map(([ContentType, Content]) => ({ ContentType, Content, TransactionId: String(message) })),
  );
  const get: Readonly<Record<string, () => unknown>> = {
    'ticket/7': () => ({
      id: 7,
      Subject: subject,
      _hyperlinks: [
        { ref: 'self', _url: 'x' },
        ...links.map((_url) => ({ ref: 'refers-to', type: 'external', _url })),
      ],
    }),
    'ticket/7/history': () => ({ items: messages.map(({ type }, id) => ({ id: String(id), Type: type })) }),
    'ticket/7/attachments': () => ({
      items: attachments.map(({ Content, ...item }, id) => ({ ...item, id: String(id) })),
    }),
    ...Object.fromEntries(attachments.map((item, id) => [`attachment/${id}`, () => item])),
  };
  const { origin, asked, close } = await serveAnswers((request) => {
    if (request.headers.authorization !== `token ${FAKE_TOKEN}`)
      return { status: 401, body: { message: 'Unauthorized' } };
    const path = request.url.replace(/^\/REST\/2\.0\//, '').replace(/\?.*$/s, '');
    if (request.method === 'GET') return found(get[path]);
    const body: Record<string, unknown> = JSON.parse(request.body);
    if (request.method === 'PUT' && path === 'ticket/7') {
      if (readOnly) return { body: ['Permission Denied'] };
      links.push(String(body.AddRefersTo));
      return { body: ['Ticket 7 refers to URI.'] };
    }
    if (request.method !== 'POST' || path !== 'ticket/7/comment') return { status: 404 };
    comments.push(String(body.Content));
    return { status: 201, body: ['Comments added'] };
  });
  return { url: origin, asked, links, comments, close };
}

function found(make: (() => unknown) | undefined): Answer {
  return make === undefined ? { status: 404, body: { message: 'Not Found' } } : { body: make() };
}
