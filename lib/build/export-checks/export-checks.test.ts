import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fingerprint } from '../bundle';
import { finishPage, writeInto } from '../finish/finish-export';
import { EXPORT_CHECKS, type ExportReport, runChecks } from './check-export';
import { readExport } from './exported-site';
import { formatExportReport } from './format-export-report';
import { promisedAddresses } from './promised-addresses';

const SITE_SCRIPT = 'document.title += "!";';
const SCRIPT = `<script data-enhancer src="/assets/site.js" integrity="${fingerprint(SITE_SCRIPT).integrity}"></script>`;

interface PageParts {
  readonly head?: string;
  readonly body?: string;
}

/** A page as the site has them; parts are planted before the export is finished. */
function page({ head = '', body = '' }: PageParts = {}): string {
  return finishPage(
    `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>T</title><meta name="description" content="d">${head}</head>` +
      `<body><main><h1>T</h1><a href="/">home</a><a href="/en/">en</a><a href="/en/search/">search</a><a href="/en/e/jam/#cause">jam</a>${body}</main>${SCRIPT}</body></html>`,
  );
}

const RIGHT: Readonly<Record<string, string>> = {
  'index.html': page(),
  'en/index.html': page(),
  'en/search/index.html': page(),
  'en/browse/index.html': page(),
  'en/e/jam/index.html': page({ body: '<section id="cause"></section><a href="/en/browse/">browse</a>' }),
  '404.html': page(),
  'assets/site.js': SITE_SCRIPT,
  '_next/static/a.css': 'p { background: url("/icon.svg") }',
  'icon.svg': '<svg/>',
};

// the ledger's check has a test of its own: it is about the addresses of the real site
const CHECKS = EXPORT_CHECKS.filter((check) => check !== promisedAddresses);

/** Runs the checks over a site of these files. */
function reportOn(files: Readonly<Record<string, string>>, basePath = ''): ExportReport {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-export-'));
  for (const [path, content] of Object.entries(files)) writeInto(folder, path, content);
  return runChecks(readExport(folder, basePath), CHECKS);
}

function findingsOn(files: Readonly<Record<string, string>>, basePath = ''): string[] {
  return reportOn(files, basePath).results.flatMap(({ name, findings }) =>
    findings.map(({ where, message }) => `${name}: ${where} ${message}`),
  );
}

test('a right site passes every check', () => {
  expect(formatExportReport(reportOn(RIGHT))).not.toContain('WRONG');
});

const article = (body: string, head = '') => ({
  'en/e/jam/index.html': page({
    head,
    body: `<section id="cause"></section><a href="/en/browse/">b</a>${body}`,
  }),
});
const random = Array.from({ length: 9000 }, (_, i) => Math.imul(i + 1, 2654435761).toString(36)).join(' ');

test.each<[string, Record<string, string>, RegExp]>([
  [
    'a heavy article',
    article(`<script data-enhancer>"${random}"</script>`),
    /weight of articles: \/en\/e\/jam\/ .*at most 12 KB/,
  ],
  [
    'an article with many requests',
    article('<img src="/1"><img src="/2"><img src="/3"><img src="/4">'),
    /weight of articles: .*6 requests, at most 5/,
  ],
  [
    'a foreign image',
    article('<img src="https://example.org/a.png">'),
    /no third party: .*example\.org\/a\.png/,
  ],
  ['a foreign image behind //', article('<img src="//example.org/a.png">'), /no third party: /],
  [
    'a foreign srcset',
    article('<img srcset="/icon.svg 1x, https://example.org/b.png 2x">'),
    /no third party: .*b\.png/,
  ],
  [
    'a foreign style sheet',
    article('', '<link rel="stylesheet" href="https://example.org/a.css">'),
    /no third party: /,
  ],
  ['a foreign form target', article('<form action="https://example.org/"></form>'), /no third party: /],
  [
    'a foreign font in a style sheet',
    { '_next/static/a.css': '@font-face{src:url(https://example.org/f)}' },
    /no third party: _next\/static\/a\.css/,
  ],
  [
    'a missing image',
    article('<img src="/nope.png">'),
    /no third party: .*nope\.png, which is not in the export/,
  ],
  ['a cookie in a file', { 'assets/site.js': 'document.cookie="a=1"' }, /no cookie: assets\/site\.js/],
  [
    'a cookie inside a page',
    article('<script data-enhancer>cookieStore.set("a", 1)</script>'),
    /no cookie: \/en\/e\/jam\//,
  ],
  [
    'a style attribute',
    article('<p style="color:red">a</p>'),
    /no inline style or handler: .*<p> has the attribute style/,
  ],
  ['a style element', article('<style>p{}</style>'), /no inline style or handler: .*<style>/],
  ['an event attribute', article('<p onclick="go()">a</p>'), /no inline style or handler: .*onclick/],
  ['a script address', article('<a href="javascript:go()">a</a>'), /no inline style or handler: .*href/],
  [
    'a page without policy',
    { 'en/e/jam/index.html': page().replace(/<meta http-equiv[^>]*>/, '') },
    /content security policy: .*has no policy/,
  ],
  [
    'a policy that is too wide',
    { 'en/e/jam/index.html': page().replace("'self'", "'self' 'unsafe-inline'") },
    /too wide/,
  ],
  [
    'a policy that admits everybody',
    { 'en/e/jam/index.html': page().replace("img-src 'self'", 'img-src *') },
    /too wide/,
  ],
  [
    'a policy after what it rules',
    {
      'en/e/jam/index.html': page().replace(
        /(<meta http-equiv[^>]*>)(.*)<\/head>/,
        '<link rel="icon" href="/icon.svg">$1$2</head>',
      ),
    },
    /before the policy/,
  ],
  [
    'a script that the policy does not know',
    { 'en/e/jam/index.html': page().replace('</main>', '<script data-enhancer>late()</script></main>') },
    /does not admit: late\(\)/,
  ],
  [
    'a script that is not ours',
    { 'en/e/jam/index.html': page().replace('</main>', '<script src="/assets/site.js"></script></main>') },
    /a script that is not ours/,
  ],
  [
    'a script without its integrity',
    { 'assets/site.js': `${SITE_SCRIPT}//changed` },
    /without its integrity/,
  ],
  [
    'a link to nowhere',
    article('<a href="/en/nope/">a</a>'),
    /internal links and anchors: .*not in the export/,
  ],
  ['a link without the final slash', article('<a href="/en/browse">a</a>'), /lacks the final slash/],
  [
    'a link to an anchor that is not there',
    article('<a href="/en/e/jam/#nope">a</a>'),
    /anchor is not on that page/,
  ],
  [
    'a ticket link to an anchor that is not there',
    article('<a href="#ticket=1&amp;cause=nope">a</a>'),
    /anchor is not on that page/,
  ],
  [
    'a copy button that hands out a dead link',
    article('<button data-copy-link="/e/nope/">a</button>'),
    /links to \/e\/nope\//,
  ],
  ['a page without language', { 'en/e/jam/index.html': page().replace(' lang="en"', '') }, /has no language/],
  ['a page without title', { 'en/e/jam/index.html': page().replace('<title>T</title>', '') }, /has no title/],
  [
    'a page without description',
    { 'en/e/jam/index.html': page().replace('content="d"', 'content=" "') },
    /has no description/,
  ],
  ['a page with two main headings', article('<h1>b</h1>'), /has 2 main headings/],
  ['an id that stands twice', article('<p id="cause"></p>'), /the id "cause" twice/],
  [
    'a dead end',
    { 'en/e/jam/index.html': page().replace(/<a .*<\/a>/, '') },
    /ways on and ways in: \/en\/e\/jam\/ is a dead end/,
  ],
  ['a page that no link leads to', { 'en/lost/index.html': page() }, /\/en\/lost\/ cannot be reached/],
])('%s is found', (_what, planted, expected) => {
  expect(findingsOn({ ...RIGHT, ...planted }).join('\n')).toMatch(expected);
});

test('below a base path a link that forgets it is found', () => {
  const findings = findingsOn({ 'index.html': page() }, '/kb').join('\n');
  expect(findings).toContain('links to /en/, which is outside /kb/.');
});

test('a fragment that carries a search is no anchor', () => {
  const files = {
    ...RIGHT,
    ...article('<a href="/en/search/#q=Device%20cap">a</a><a href="#ticket=1&amp;cause=cause">b</a>'),
  };
  expect(findingsOn(files)).toEqual([]);
});

test('an export without pages fails every check, because none of them has seen anything', () => {
  const { isRight, results } = reportOn({ 'robots.txt': '' });
  expect(isRight).toBe(false);
  expect(results.filter((result) => result.isRight)).toEqual([]);
});

test('the report names what was measured and shortens what is everywhere', () => {
  const lines = formatExportReport({
    isRight: false,
    results: [
      { name: 'a', isRight: true, looked: 2, what: 'pages', findings: [], measured: '1 KB' },
      {
        name: 'b',
        isRight: false,
        looked: 30,
        what: 'pages',
        findings: Array.from({ length: 30 }, (_, at) => ({ where: `/${at}/`, message: 'is wrong.' })),
      },
    ],
  }).split('\n');
  expect(lines[0]).toBe('ok    a: 2 pages, 1 KB');
  expect(lines[1]).toBe('WRONG b: 30 pages');
  expect(lines.at(-1)).toBe('      and 10 more');
});
