import { mkdtempSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compressFiles } from './finish/compress-files';
import { writeInto } from './finish/finish-export';
import { listen } from './listen';
import { createSiteServer } from './serve';

// raw requests: fetch would tidy paths such as /../ before they are sent
interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), 'causebook-serve-'));
for (const [path, content] of Object.entries({
  '404.html': '<h1>Not here</h1>',
  'index.html': '<h1>Start</h1>',
  'en/index.html': `<h1>${'Home '.repeat(400)}</h1>`,
  'assets/site.abc.js': 'go()',
  'feed.xml': '<feed/>',
})) {
  writeInto(folder, path, content);
}
await compressFiles(folder);
const atRoot = createSiteServer({ folder, basePath: '' });
const below = createSiteServer({ folder, basePath: '/kb' });
let rootPort = 0;
let belowPort = 0;

beforeAll(async () => {
  rootPort = (await listen(atRoot, '0')) ?? 0;
  belowPort = (await listen(below, '0')) ?? 0;
});

afterAll(() => {
  for (const server of [atRoot, below]) server.close();
});

function ask(
  path: string,
  options: { port?: number; method?: string; headers?: Record<string, string> } = {},
) {
  const { port = rootPort, method = 'GET', headers = {} } = options;
  return new Promise<Answer>((resolve, reject) => {
    const sent = request({ port, path, method, headers, agent: false }, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        body += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body }),
      );
    });
    sent.once('error', reject);
    sent.end();
  });
}

test('a page comes as HTML, to be asked about again', async () => {
  const { status, headers, body } = await ask('/');
  expect(status).toBe(200);
  expect(body).toBe('<h1>Start</h1>');
  expect(headers['content-type']).toMatch(/^text\/html;\s*charset=utf-8$/);
  expect(headers['cache-control']).toBe('public, max-age=0, must-revalidate');
});

test.each([
  ['/assets/site.abc.js', 'text/javascript; charset=utf-8', 'public, max-age=31536000, immutable'],
  ['/feed.xml', 'application/xml; charset=utf-8', 'public, max-age=0, must-revalidate'],
])('%s has its type and its caching', async (path, type, caching) => {
  const { headers } = await ask(path);
  expect(headers['content-type']).toBe(type);
  expect(headers['cache-control']).toBe(caching);
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['identity', undefined],
])('who accepts %s gets %s', async (accepted, encoding) => {
  const { headers } = await ask('/en/', { headers: { 'accept-encoding': accepted } });
  expect(headers['content-encoding']).toBe(encoding);
  expect(headers.vary).toBe('Accept-Encoding');
  expect(headers['content-type']).toMatch(/^text\/html/);
});

test.each(['/', '/en/', '/nope', '/en', '/assets/site.abc.js'])(
  '%s carries the security headers',
  async (path) => {
    const { headers } = await ask(path);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'content-security-policy': "frame-ancestors 'none'",
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['strict-transport-security']).toBeUndefined();
  },
);

test('a page without its final slash redirects for good and keeps the query', async () => {
  const { status, headers } = await ask('/en?q=a%20b&x=/');
  expect(status).toBe(308);
  expect(headers.location).toBe('/en/?q=a%20b&x=/');
});

test.each(['/nope', '/nope/', '/en/nope.html', '/assets/site.old.js'])(
  '%s is a real 404 with our page',
  async (path) => {
    const { status, headers, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).toBe('<h1>Not here</h1>');
    expect(headers['content-type']).toMatch(/^text\/html/);
  },
);

test.each([
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '//localhost/en',
  '/assets/..%5c..%5cx',
  '/%',
  '/%00',
])('%s leads nowhere outside the folder', async (path) => {
  const { status, headers } = await ask(path);
  expect(status).toBe(404);
  expect(headers.location).toBeUndefined();
});

test('HEAD tells the same without a body, other methods are refused', async () => {
  const head = await ask('/en/', { method: 'HEAD' });
  expect(head.status).toBe(200);
  expect(Number(head.headers['content-length'])).toBeGreaterThan(1000);
  expect(head.body).toBe('');
  const post = await ask('/en/', { method: 'POST' });
  expect(post.status).toBe(405);
  expect(post.headers.allow).toBe('GET, HEAD');
});

test('a known version answers 304, and a senseless range gets the whole file', async () => {
  const { headers } = await ask('/en/');
  const again = await ask('/en/', { headers: { 'if-none-match': String(headers.etag) } });
  expect(again.status).toBe(304);
  const ranged = await ask('/', { headers: { range: 'bytes=5-2' } });
  expect([ranged.status, ranged.body]).toEqual([200, '<h1>Start</h1>']);
});

test('below a base path only that path exists', async () => {
  const port = belowPort;
  expect((await ask('/kb', { port })).headers.location).toBe('/kb/');
  expect((await ask('/kb?a=1', { port })).headers.location).toBe('/kb/?a=1');
  expect((await ask('/kb/', { port })).body).toBe('<h1>Start</h1>');
  expect((await ask('/kb/en', { port })).headers.location).toBe('/kb/en/');
  expect((await ask('/en/', { port })).status).toBe(404);
  expect((await ask('/kbx/', { port })).status).toBe(404);
});

test('a port that is taken or no port gives no server', async () => {
  const server = createSiteServer({ folder, basePath: '' });
  expect(await listen(server, String(rootPort))).toBeUndefined();
  expect(await listen(server, 'http')).toBeUndefined();
});
