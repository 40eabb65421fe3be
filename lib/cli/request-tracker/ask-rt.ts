// One question to Request Tracker's REST 2 interface. Everything that can go wrong between here and there is
// told in words, because whoever reads it is in the middle of a ticket.
import { networkFault, PATIENCE_MS } from '../fetch-text';
import { readBounded } from '../read-bounded';
import { RtError } from './rt-error';

/** Where Request Tracker is, and who asks. */
export interface RtServer {
  /** Address without a final slash, such as `https://rt.example.org`. */
  readonly url: string;
  readonly token: string;
  /** Milliseconds for one answer; ten seconds if not given. */
  readonly patience?: number;
}

export interface RtQuestion {
  readonly method: 'GET' | 'PUT' | 'POST';
  /** Below `/REST/2.0/`. */
  readonly path: string;
  readonly body?: unknown;
}

/** More text than this is no help desk's mail. */
const MOST_BYTES = 32 * 1024 * 1024;

/**
 * Asks, and gives the answer's JSON.
 *
 * @throws RtError in plain words
 * @example
 * await askRt(server, { method: 'GET', path: 'ticket/7' }) //=> { id: 7, Subject: 'iPad', ... }
 */
export async function askRt(server: RtServer, question: RtQuestion): Promise<unknown> {
  const { url, token, patience = PATIENCE_MS } = server;
  const { method, path, body } = question;
  try {
    const response = await fetch(`${url}/REST/2.0/${path}`, {
      method,
      headers: {
        Authorization: `token ${token}`,
        Accept: 'application/json',
        'Content-Type': 'application/json',
      },
      // a redirect may lead to another host, which must not get the token
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    refuseStatus(response, url, question);
    const text = await readBounded(response, MOST_BYTES);
    if (text === undefined) throw new RtError(`Request Tracker at ${url} answers without end.`);
    return parse(text, url);
  } catch (error) {
    if (error instanceof RtError) throw error;
    throw new RtError(`Request Tracker at ${url} cannot be reached: ${networkFault(error, patience)}.`);
  }
}

function refuseStatus({ status, headers }: Response, url: string, { path }: RtQuestion): void {
  if (status >= 200 && status < 300) return;
  if (status >= 300 && status < 400)
    throw new RtError(
      `${url} leads on to ${headers.get('location') ?? 'another address'}. Give that address as --rt.`,
    );
  const ticket = /^ticket\/(\d+)/.exec(path)?.[1];
  switch (status) {
    case 401:
      throw new RtError(`Request Tracker at ${url} does not accept the token in CAUSEBOOK_RT_TOKEN (401).`);
    case 403:
      throw new RtError(
        `The owner of CAUSEBOOK_RT_TOKEN may not do this (403). Needed: ShowTicket, ModifyTicket, CommentOnTicket.`,
      );
    case 404:
      throw new RtError(
        ticket === undefined
          ? `Request Tracker at ${url} does not know ${path} (404).`
          : `There is no ticket ${ticket} at ${url}, or REST 2 is not there (404).`,
      );
    default:
      throw new RtError(`Request Tracker at ${url} answers ${status}.`);
  }
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new RtError(
      `${url} answers, but not as Request Tracker's REST 2 interface does. Is it the right address?`,
    );
  }
}
