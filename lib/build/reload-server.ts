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
  let last = { at: 0, event: '' };
  const server = createServer((request, response) => {
    // pages are served from another port, hence the open door: what goes through it is in the author's own files
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'Access-Control-Allow-Origin': '*',
    });
    // a page is shown before its script has connected, and a save in between is not lost
    const shownAt = Number(new URLSearchParams(request.url?.split('?')[1]).get('since') ?? Number.NaN);
    response.write(`: connected\n\n${last.at > shownAt ? last.event : ''}`);
    pages.add(response);
    response.once('close', () => pages.delete(response));
  });
  const announce = async () => {
    const at = Date.now();
    const loaded = await loadContent(folder);
    const problems = loaded.kind === 'ok' ? [] : loaded.problems.map(formatProblem);
    const name = problems.length === 0 ? 'change' : 'problems';
    last = { at, event: `event: ${name}\ndata: ${JSON.stringify(problems)}\n\n` };
    for (const page of pages) page.write(last.event);
    return problems;
  };
  return { server, announce };
}
