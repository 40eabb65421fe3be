// Server-sent events for pages in development: `change` makes them reload, `problems` makes them show what is
// wrong with the content, so that a half-written file neither empties the page nor hides its mistake.
import { createServer, type Server, type ServerResponse } from 'node:http';
import { formatProblem } from '../article/problem';
import { loadContent } from '../content';

export interface ReloadServer {
  readonly server: Server;
  /** Checks the content and tells all open pages; gives the problems that it told them. */
  readonly announce: () => Promise<readonly string[]>;
}

/** A server for any number of pages, not listening yet. */
export function createReloadServer(folder = 'content'): ReloadServer {
  const pages = new Set<ServerResponse>();
  const server = createServer((_request, response) => {
    // pages are served from another port, hence the open door; nothing but "something changed" goes through it
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    response.write(': connected\n\n');
    pages.add(response);
    response.once('close', () => pages.delete(response));
  });
  const announce = async () => {
    const loaded = await loadContent(folder);
    const problems = loaded.kind === 'ok' ? [] : loaded.problems.map(formatProblem);
    const event = problems.length === 0 ? 'change' : 'problems';
    for (const page of pages) page.write(`event: ${event}\ndata: ${JSON.stringify(problems)}\n\n`);
    return problems;
  };
  return { server, announce };
}
