// What the test itself asks Request Tracker, apart from the command: to make tickets and to look what is on them.
import { expect } from '@playwright/test';
import { z } from 'zod';
import type { RequestTracker } from './request-tracker';

type Server = Pick<RequestTracker, 'url' | 'token'>;

async function ask({ url, token }: Server, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${url}/REST/2.0/${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { Authorization: `token ${token}`, 'Content-Type': 'application/json' },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  expect(response.ok, `${path} answers ${response.status}`).toBe(true);
  return response.json();
}

const created = z.object({ id: z.coerce.number() });

/** A mail as a new ticket of the queue General; its number. */
export async function createTicket(
  server: Server,
  { subject, text, type = 'text/plain' }: { subject: string; text: string; type?: string },
): Promise<number> {
  const Requestor = 'front-desk@causebook.test';
  const body = { Queue: 'General', Subject: subject, Requestor, ContentType: type, Content: text };
  return created.parse(await ask(server, 'ticket', body)).id;
}

const ticket = z.object({ _hyperlinks: z.array(z.object({ ref: z.string(), _url: z.string().optional() })) });

/** The addresses that a ticket refers to. */
export async function refersTo(server: Server, id: number): Promise<string[]> {
  const { _hyperlinks } = ticket.parse(await ask(server, `ticket/${id}`));
  return _hyperlinks.flatMap(({ ref, _url }) => (ref === 'refers-to' && _url !== undefined ? [_url] : []));
}

const history = z.object({ items: z.array(z.object({ id: z.coerce.string(), Type: z.string() })) });

/** Everything that ever happened to a ticket, in order: `Create`, `AddLink`, `Comment`, ... */
export async function happened(server: Server, id: number): Promise<string[]> {
  const { items } = history.parse(await ask(server, `ticket/${id}/history?fields=Type&per_page=100`));
  return items.map(({ Type }) => Type);
}
