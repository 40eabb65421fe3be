// What the server says about the exported folder: types, redirects, a real 404, compression, caching, security.
import { get } from 'node:http';
import type { APIResponse } from '@playwright/test';
import { LONG_ARTICLE, PAGE_KINDS } from './page-kinds';
import { expect, test } from './site-test';

/** Headers that every answer carries, pages and files, found or not. */
const SECURITY: Readonly<Record<string, string>> = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
  'cross-origin-opener-policy': 'same-origin',
};

function expectSecurity(response: APIResponse): void {
  const headers = response.headers();
  expect(headers).toMatchObject(SECURITY);
  expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
  // a policy for scripts in a header would block those that each page admits by hash
  expect(headers['content-security-policy']).not.toMatch(/script-src|default-src/);
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['set-cookie']).toBeUndefined();
}

for (const { name, path, status } of PAGE_KINDS) {
  test(`${name}: status, type, charset and security headers`, async ({ request }) => {
    const response = await request.get(path);
    expect(response.status()).toBe(status);
    expect(response.headers()['content-type']?.toLowerCase().replace(' ', '')).toBe(
      'text/html;charset=utf-8',
    );
    expectSecurity(response);
  });
}

const TYPES = [
  ['script', /^text\/javascript; ?charset=utf-8$/i, /src="([^"]*\/assets\/site\.[^"]*\.js)"/],
  ['style', /^text\/css; ?charset=utf-8$/i, /href="([^"]*\.css[^"]*)"/],
  ['worker', /^text\/javascript; ?charset=utf-8$/i, /data-worker="([^"]*)"/],
  ['search index', /^application\/json/i, /data-index="([^"]*)"/],
] as const;

for (const [name, type, pattern] of TYPES) {
  test(`the ${name} has its type, is compressed, and is kept for good`, async ({ request }) => {
    const address = pattern.exec(await (await request.get('en/')).text())?.[1] ?? '';
    expect(address).not.toBe('');
    for (const encoding of ['br', 'gzip']) {
      const response = await request.get(address, { headers: { 'Accept-Encoding': encoding } });
      expect(response.status()).toBe(200);
      expect(response.headers()).toMatchObject({
        'content-encoding': encoding,
        'cache-control': expect.stringMatching(/max-age=31536000.*immutable/),
        vary: 'Accept-Encoding',
      });
      expect(response.headers()['content-type']).toMatch(type);
      expectSecurity(response);
    }
  });
}

test('pages are compressed beforehand, the same page either way, and asked for again', async ({
  request,
}) => {
  const get = (encoding: string) =>
    request.get(`en/e/${LONG_ARTICLE}/`, { headers: { 'Accept-Encoding': encoding } });
  const plain = await get('identity');
  expect(plain.headers()['content-encoding']).toBeUndefined();
  const size = Number(plain.headers()['content-length']);
  for (const encoding of ['br', 'gzip']) {
    const response = await get(encoding);
    expect(response.headers()['content-encoding']).toBe(encoding);
    expect(response.headers()['cache-control']).toMatch(/must-revalidate|no-cache/);
    expect(Number(response.headers()['content-length'])).toBeLessThan(size / 2);
    expect(await response.text()).toBe(await plain.text());
  }
});

for (const path of ['en', 'en/browse', `en/e/${LONG_ARTICLE}`, `e/${LONG_ARTICLE}`, 'search']) {
  test(`/${path} leads to its trailing slash and keeps its query`, async ({ request, baseURL }) => {
    const response = await request.get(`${path}?a=1&b=%26`, { maxRedirects: 0 });
    expect([301, 308]).toContain(response.status());
    const location = new URL(response.headers().location ?? '', response.url());
    expect(location.href).toBe(`${baseURL}${path}/?a=1&b=%26`);
    expectSecurity(response);
  });
}

test('what does not exist is a 404 with the page for it, also for files and beside the folder', async ({
  request,
}) => {
  const missing = [
    'no/such/page/',
    'en/e/no-such-article/',
    'assets/none.js',
    'en/e/',
    '..%2f..%2fpackage.json',
    '.git/config',
    '%00',
    '%',
  ];
  for (const path of missing) {
    const response = await request.get(path, { maxRedirects: 0 });
    expect(response.status(), path).toBe(404);
    expect(await response.text(), path).toContain('data-not-found-search');
    expectSecurity(response);
  }
});

test('a redirect never leaves the site', async ({ baseURL }) => {
  const site = new URL(baseURL ?? '');
  for (const path of [
    '//evil.example',
    '//evil.example/',
    '/\\evil.example',
    '//evil.example/%2e%2e',
    '//en',
  ]) {
    const { status, location } = await ask(site, path);
    expect([308, 404], path).toContain(status);
    expect(new URL(location, site).origin, path).toBe(site.origin);
  }
});

/** Asks for a path to the letter: every URL library would tidy it first. */
function ask({ hostname, port }: URL, path: string): Promise<{ status: number; location: string }> {
  return new Promise((resolve, reject) => {
    get({ hostname, port, path }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, location: response.headers.location ?? '/' });
    }).on('error', reject);
  });
}
