import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { listFiles } from '../list-files';
import { compressFiles } from './compress-files';
import { finishExport, finishPage, writeInto } from './finish-export';

const NEXT_PAGE =
  '<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><link rel="stylesheet" href="/_next/static/a.css" data-precedence="next"/>' +
  '<link rel="preload" as="script" fetchPriority="low" href="/_next/static/a.js"/><script src="/_next/static/a.js" async=""></script>' +
  '<script data-enhancer="">go()</script><script type="application/ld+json">{"a":1}</script><script src="/x.js" noModule=""></script></head>' +
  '<body><div hidden=""><!--$--><!--/$--></div><p hidden="">stays</p><h1>Hello <!-- -->3<!-- --> there</h1><!--$--><!--/$-->' +
  '<script data-enhancer="" type="module" src="/assets/site.js"></script><script>self.__next_f=[]</script></body></html>';

test("nothing of Next's runtime is left, and everything of ours", () => {
  const html = finishPage(NEXT_PAGE);
  expect(html).not.toMatch(/__next_f|\/_next\/static\/a\.js|x\.js|<!--|data-precedence|<div hidden/);
  expect(html).toContain('<h1>Hello 3 there</h1>');
  expect(html).toContain('<p hidden="">stays</p>');
  expect(html).toContain('<script type="application/ld+json">{"a":1}</script>');
  expect(html).toContain('<script data-enhancer="" type="module" src="/assets/site.js"></script>');
  expect(html).toContain('<link rel="stylesheet" href="/_next/static/a.css">');
});

test('the policy stands right after the charset and admits the inline script, not the data', () => {
  const html = finishPage(NEXT_PAGE);
  const hash = createHash('sha256').update('go()').digest('base64');
  expect(html).toContain(
    `<head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="default-src 'none'; `,
  );
  expect(html).toContain(`script-src 'self' 'sha256-${hash}';`);
  expect(html.match(/sha256-/g)).toHaveLength(1);
  expect(html).toContain("require-trusted-types-for 'script'; trusted-types causebook");
});

test('a page that brings its own policy keeps it', () => {
  const html = finishPage(
    '<head><meta http-equiv="Content-Security-Policy" content="default-src \'none\'"></head>',
  );
  expect(html.match(/Content-Security-Policy/g)).toHaveLength(1);
});

test('finishing twice changes nothing', () => {
  expect(finishPage(finishPage(NEXT_PAGE))).toBe(finishPage(NEXT_PAGE));
});

test('an export loses the runtime files and gains compressed variants', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-finish-'));
  const long = `<h1>${'word '.repeat(500)}</h1>`;
  const files = {
    '404.html': NEXT_PAGE,
    '404/index.html': NEXT_PAGE,
    'en/index.html': long,
    'en/index.txt': '1:"$Sreact"',
    'en/__next._tree.txt': '0:{}',
    '_next/static/chunks/a.js': 'a',
    '_next/static/chunks/a.css': 'p{}',
    '_not-found/index.html': '',
    'robots.txt': 'User-agent: *',
  };
  for (const [path, content] of Object.entries(files)) writeInto(folder, path, content);
  expect(finishExport(folder)).toEqual({ pages: 2, removedFiles: 5 });
  expect(await compressFiles(folder)).toBe(1);
  expect(listFiles(folder)).toEqual([
    '404.html',
    '_next/static/chunks/a.css',
    'en/index.html',
    'en/index.html.br',
    'en/index.html.gz',
    'robots.txt',
  ]);
  const page = readFileSync(join(folder, 'en/index.html'));
  expect(brotliDecompressSync(readFileSync(join(folder, 'en/index.html.br')))).toEqual(page);
  expect(gunzipSync(readFileSync(join(folder, 'en/index.html.gz')))).toEqual(page);
  expect(existsSync(join(folder, '404'))).toBe(false);
});
