import { mkdirSync, mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BUNDLES, bundleEntry, bundleScript, fingerprint, INLINE_SCRIPTS } from './bundle';

function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'causebook-bundle-'));
  mkdirSync(join(root, 'src'));
  for (const [name, code] of Object.entries(files)) writeFileSync(join(root, 'src', name), code);
  return root;
}

test('a bundle holds what its entry imports, minified, and nothing global', () => {
  const root = project({
    'a.ts': "import { word } from './b';\ndocument.title = word;",
    'b.ts': "export const word: string = 'hello';",
  });
  const { code, hash, integrity } = bundleEntry('src/a.ts', { root });
  expect(code).toContain('hello');
  expect(code).toMatch(/^("use strict";)?\(\(\)=>\{.*\}\)\(\);$/s);
  expect(hash).toMatch(/^[0-9a-f]{12}$/);
  expect(integrity).toMatch(/^sha384-[A-Za-z0-9+/]{64}$/);
});

test('a missing entry is an error that names the file and where to look', () => {
  expect(() => bundleEntry('src/nope.ts', { root: project({}) })).toThrow(
    /src\/nope\.ts is missing.*bundle\.ts/,
  );
});

test('an entry that does not compile is an error that names the place', () => {
  const root = project({ 'a.ts': 'const = 1;' });
  expect(() => bundleEntry('src/a.ts', { root })).toThrow(/src\/a\.ts:1/);
});

test('a change of an imported file is seen at the next call, and nothing else bundles again', () => {
  const root = project({ 'a.ts': "import './b';", 'b.ts': "console.log('one');" });
  const first = bundleEntry('src/a.ts', { root });
  expect(bundleEntry('src/a.ts', { root })).toBe(first);
  writeFileSync(join(root, 'src/b.ts'), "console.log('two');");
  utimesSync(join(root, 'src/b.ts'), 1, 1);
  expect(bundleEntry('src/a.ts', { root }).code).toContain('two');
});

test.each([...BUNDLES, ...INLINE_SCRIPTS])('the script $name of the site bundles', ({ name }) => {
  const { code } = bundleScript(name);
  expect(code.length).toBeGreaterThan(20);
  expect(code).not.toContain('process.env');
  // an inline script must not end its own element
  expect(code).not.toMatch(/<\/script/i);
});

test('the live-reload client is in no bundle that is not asked for it', () => {
  expect(bundleScript('site').code).not.toContain('EventSource');
  expect(bundleScript('site', { reloadPort: '4711' }).code).toContain('http://localhost:4711/');
});

test('a fingerprint depends on the content alone', () => {
  expect(fingerprint('').hash).toBe('e3b0c44298fc');
  expect(fingerprint('a')).toEqual(fingerprint('a'));
  expect(fingerprint('a').integrity).not.toBe(fingerprint('b').integrity);
});
