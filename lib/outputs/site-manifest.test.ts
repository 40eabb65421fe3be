import { expect, test } from 'vitest';
import { formatManifest, parseManifest, type SiteManifest } from './site-manifest';

const MANIFEST: SiteManifest = {
  title: 'Help',
  url: 'https://kb.example.org/kb',
  defaultLang: 'fr',
  index: 'assets/search-index.3f1c9a0b52de.json',
  ledger: 'published.txt',
  moved: 'moved.json',
};

test('what is written is read', () => {
  expect(parseManifest(formatManifest(MANIFEST))).toEqual(MANIFEST);
  expect(parseManifest(formatManifest({ ...MANIFEST, url: undefined }))).toEqual({
    ...MANIFEST,
    url: undefined,
  });
});

test.each([
  ['a page', '<!doctype html><title>Not found</title>'],
  ['nothing', ''],
  ['null', 'null'],
  ['a list', '[]'],
  ['another format', JSON.stringify({ ...MANIFEST, format: 'manifest', version: 1 })],
  ['a version of tomorrow', formatManifest(MANIFEST).replace('"version":1', '"version":2')],
  ['a language that is none', formatManifest(MANIFEST).replace('"fr"', '"xx"')],
])('%s is no manifest', (_what, text) => {
  expect(parseManifest(text)).toBeUndefined();
});

test.each([
  '../secret',
  '/etc/passwd',
  'https://elsewhere.example/index.json',
  '//host/a',
  'a/../b',
  '.ssh/key',
  '',
])('an index at %j is refused, because a manifest names files beside it', (index) => {
  expect(parseManifest(formatManifest({ ...MANIFEST, index }))).toBeUndefined();
});
