import { expect, test } from 'vitest';
import { runtimeFiles } from './runtime-files';

test.each([
  'en/index.txt',
  'en/__next._tree.txt',
  'en/__next.!KHgp.en.__PAGE__.txt',
  '_next/static/chunks/a.js',
  '_next/static/causebook/_buildManifest.js',
  '_not-found/index.html',
  '404/index.html',
])('%s is only for the runtime', (path) => {
  expect(runtimeFiles(['en/index.html', path])).toEqual([path]);
});

test.each([
  'en/index.html',
  '404.html',
  'robots.txt',
  'en/e/jam/jam.txt',
  'assets/site.abc.js',
  '_next/static/chunks/a.css',
  '_next/static/media/font.woff2',
])('%s stays', (path) => {
  expect(runtimeFiles([path])).toEqual([]);
});
