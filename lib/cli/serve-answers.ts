// A web server on this machine that answers as a test says.
import { createServer, type IncomingMessage } from 'node:http';

/** What a request was, once its body is there. */
export interface Asked {
  readonly method: string;
  /** Path and query. */
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** Status and text, as JSON where it is no text; undefined never answers. */
export interface Answer {
  readonly status?: number;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Serves until `close`; keeps every request. */
export async function serveAnswers(
  answer: (asked: Asked) => Answer | undefined,
): Promise<{ origin: string; asked: Asked[]; close: () => void }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    const { method = '', url = '', headers } = request;
    const one = { method, url, headers, body: Buffer.concat(chunks).toString('utf8') };
    asked.push(one);
    const given = answer(one);
    if (given === undefined) return;
    const { status = 200, body = '' } = given;
    response.writeHead(status, { 'Content-Type': 'application/json', ...given.headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${port}`, asked, close };
}
