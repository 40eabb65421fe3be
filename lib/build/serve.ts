// Serves the exported folder as a good host would. sirv reads the file list once, so nothing outside the folder
// can be asked for; a new build needs a new server.
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { listFiles } from './list-files';
import { cacheControl, SECURITY_HEADERS } from './security-headers';

/** Which folder is served, and where. */
export interface SiteServerOptions {
  readonly folder: string;
  /** `/kb`, or empty at the root. */
  readonly basePath: string;
}

/** A server, not listening yet, for an exported folder. */
export function createSiteServer({ folder, basePath }: SiteServerOptions): Server {
  const folders = foldersWithPage(folder);
  const notFoundPage = readFileSync(join(folder, '404.html'));
  const sendFile = sirv(folder, {
    etag: true,
    gzip: true,
    brotli: true,
    setHeaders: (response, path) => setFileHeaders(response, path),
  });
  return createServer((request, response) => {
    for (const [name, value] of SECURITY_HEADERS) response.setHeader(name, value);
    const route = routeOf(request, basePath, folders);
    switch (route.kind) {
      case 'file':
        request.url = route.url;
        // sirv fails on a range such as `5-2`; without ranges the whole file is a correct answer
        delete request.headers.range;
        return sendFile(request, response, () => sendNotFound(request, response, notFoundPage));
      case 'redirect':
        return response.writeHead(308, { Location: route.location, 'Cache-Control': 'no-cache' }).end();
      case 'wrong-method':
        return response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      case 'not-found':
        return sendNotFound(request, response, notFoundPage);
      default:
        return route satisfies never;
    }
  });
}

type Route =
  | { readonly kind: 'file'; readonly url: string }
  | { readonly kind: 'redirect'; readonly location: string }
  | { readonly kind: 'wrong-method' }
  | { readonly kind: 'not-found' };

function routeOf(request: IncomingMessage, basePath: string, folders: ReadonlySet<string>): Route {
  if (request.method !== 'GET' && request.method !== 'HEAD') return { kind: 'wrong-method' };
  const [path = '/', query] = splitQuery(request.url ?? '/');
  if (basePath && path === basePath) return { kind: 'redirect', location: `${basePath}/${query}` };
  if (!path.startsWith(`${basePath}/`)) return { kind: 'not-found' };
  const own = path.slice(basePath.length);
  // only paths that are folders of the export to the letter: `//host` can never become a redirect to a host
  if (folders.has(own)) return { kind: 'redirect', location: `${basePath}${own}/${query}` };
  return { kind: 'file', url: own + query };
}

function splitQuery(url: string): [path: string, query: string] {
  const at = url.indexOf('?');
  return at < 0 ? [url, ''] : [url.slice(0, at), url.slice(at)];
}

function foldersWithPage(folder: string): Set<string> {
  const pages = listFiles(folder).filter((path) => path.endsWith('/index.html'));
  return new Set(pages.map((path) => `/${path.slice(0, -'/index.html'.length)}`));
}

function setFileHeaders(response: ServerResponse, path: string): void {
  response.setHeader('Cache-Control', cacheControl(path));
  response.setHeader('Vary', 'Accept-Encoding');
  const type = TEXT_TYPES.find(({ ending }) => path.replace(/\.(br|gz)$/, '').endsWith(ending));
  if (type) response.setHeader('Content-Type', type.type);
}

// sirv names no charset for these, and a browser would guess
const TEXT_TYPES = [
  { ending: '.js', type: 'text/javascript; charset=utf-8' },
  { ending: '.css', type: 'text/css; charset=utf-8' },
  { ending: '.txt', type: 'text/plain; charset=utf-8' },
  { ending: '.md', type: 'text/markdown; charset=utf-8' },
  { ending: '.xml', type: 'application/xml; charset=utf-8' },
  { ending: '_headers', type: 'text/plain; charset=utf-8' },
  { ending: 'Caddyfile', type: 'text/plain; charset=utf-8' },
  { ending: '.conf', type: 'text/plain; charset=utf-8' },
] as const;

function sendNotFound(request: IncomingMessage, response: ServerResponse, page: Buffer): void {
  response.writeHead(404, {
    'Content-Type': 'text/html; charset=utf-8',
    'Content-Length': page.length,
    'Cache-Control': 'no-cache',
  });
  response.end(request.method === 'HEAD' ? undefined : page);
}
