import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../commands';
import { fakeTerminal } from '../fake-terminal';
import { run } from '../run';
import { printerArticle, temporaryProject } from '../temporary-project';

const CAUSES = `causes:
  # the one that people see most
  - id: tray
    cause: The tray is open.
    performedBy: user
    resolution: |
      1. Close the tray.
  - id: roller
    cause: The roller is worn.
    performedBy: vendor
    resolution: |
      1. Call the vendor.
`;

/** An article with two causes, a comment, and a link to another one. */
function twoCauses(title: string, ...lines: readonly string[]): string {
  return printerArticle(title, ...lines).replace(/cause: Paper[\s\S]*?Open the tray\.\n/, CAUSES);
}

const FRENCH = (hash: string) => `---
lang: fr
title: Fuite
messages:
  - text: "L’encre fuit"
    source: ui
sourceHash: "${hash}"
cause: Le réservoir a un trou.
resolution: |
  1. Changez le réservoir, ou voyez [le bourrage](article:jam#tray).
---
`;

/** Two articles, one of them linking to the other; all published. */
async function project(files: Readonly<Record<string, string>> = {}) {
  const { root, remove } = temporaryProject({
    'printers/jam.mdx': twoCauses('Paper jam'),
    'printers/leak.mdx': `${printerArticle('Ink leak', 'related: [{ id: jam, relation: similar }] # see there')}\nSee [the jam](article:jam) or [its tray](article:jam#tray), not \`article:jam\`.\n`,
    'printers/leak.fr.mdx': FRENCH('x'),
    'inks/_collection.mdx': '---\nlang: en\ntitle: Inks\n---\nInk.\n',
    ...files,
  });
  onTestFinished(remove);
  const call = async (...args: string[]) => {
    const terminal = fakeTerminal({ cwd: root });
    const code = await run(COMMANDS, args, terminal);
    return { code, out: terminal.stdout(), err: terminal.stderr() };
  };
  const read = (path: string) => readFileSync(join(root, 'content', path), 'utf8');
  const { out } = await call('check');
  const [, hash = ''] = /leak\.fr\.mdx\S* stale-translation .*sourceHash: "([0-9a-f]+)"/.exec(out) ?? [];
  writeFileSync(join(root, 'content/printers/leak.fr.mdx'), FRENCH(hash));
  expect((await call('publish')).code).toBe(0);
  return { root, call, read };
}

test('an article moves with its links, its alias and its lines in the ledger, and nothing else changes', async () => {
  const { root, call, read } = await project();
  const before = read('printers/leak.mdx');
  const { code, out, err } = await call('move', 'jam', 'paper-jam');
  expect([code, err]).toEqual([0, '5 files changed. Look at them, then commit all of them together.\n']);
  expect(out).toContain('create content/printers/paper-jam.mdx (was content/printers/jam.mdx)');
  expect(existsSync(join(root, 'content/printers/jam.mdx'))).toBe(false);
  expect(read('printers/paper-jam.mdx')).toBe(
    twoCauses('Paper jam', 'aliases: [jam]')
      .replace('aliases: [jam]\n', '')
      .replace('status:', 'aliases: [jam]\nstatus:'),
  );
  expect(read('printers/leak.mdx')).toBe(
    before
      .replace('{ id: jam,', '{ id: paper-jam,')
      .replace('(article:jam)', '(article:paper-jam)')
      .replace('(article:jam#tray)', '(article:paper-jam#tray)'),
  );
  expect(read('published.txt')).toContain('\n/fr/e/jam/#roller\n');
  expect(read('published.txt')).toContain('\n/fr/e/paper-jam/#roller\n');
  const check = await call('check');
  expect(check.out).not.toMatch(/stale-translation|lost-address|not-published/);
  expect(check.code).toBe(0);
});

test('a cause gets another anchor in both languages, and links follow', async () => {
  const { call, read } = await project();
  expect((await call('move', 'jam#tray', 'jam#drawer')).code).toBe(0);
  expect(read('printers/jam.mdx')).toContain('  # the one that people see most\n  - id: drawer\n');
  expect(read('printers/jam.mdx')).toContain(
    '      1. Close the tray.\n    aliases: [tray]\n  - id: roller\n',
  );
  expect(read('printers/leak.fr.mdx')).toContain('(article:jam#drawer)');
  expect(read('printers/leak.mdx')).toContain('[its tray](article:jam#drawer), not `article:jam`');
});

test('an only cause gets a name, and its two languages become lists', async () => {
  const { call, read } = await project();
  expect((await call('move', 'leak#cause', 'leak#hole')).err).toContain('changed');
  expect(read('printers/leak.mdx')).toContain(
    'causes:\n  - id: hole\n    cause: Paper is where it should not be.\n    performedBy: user\n    resolution: |\n      1. Open the tray.\n    aliases: [cause]\n',
  );
  expect(read('printers/leak.fr.mdx')).toContain(
    'causes:\n  - id: hole\n    cause: Le réservoir a un trou.\n',
  );
  expect((await call('check')).code).toBe(0);
});

test('a collection changes without an alias', async () => {
  const { call, read } = await project();
  const before = read('printers/leak.mdx');
  expect((await call('move', 'leak', '--collection', 'inks')).code).toBe(0);
  expect(read('inks/leak.mdx')).toBe(before);
  expect(read('inks/leak.fr.mdx')).toContain('lang: fr');
});

test('articles merge: words, causes, ids and anchors', async () => {
  const { call, read } = await project({
    'printers/leak.fr.mdx': FRENCH('x'),
    'printers/jam.fr.mdx': FRENCH_JAM,
    'inks/_collection.mdx':
      '---\nlang: en\ntitle: Inks\n---\nSee [leaks](article:leak), [holes](article:leak#cause).\n',
  });
  const { code, err } = await call(
    'merge',
    'leak',
    'jam',
    '--name',
    'leak#cause=hole',
    '--date',
    '2026-03-04',
  );
  expect([code, err]).toEqual([0, expect.stringContaining('changed')]);
  const merged = read('printers/jam.mdx');
  expect(merged).toContain('  - id: hole\n    cause: Paper is where it should not be.\n');
  expect(merged).toContain('aliases: ["leak#cause"]');
  expect(merged).toContain('aliases: [leak]\n');
  expect(merged).toContain('  - text: "Paper jam"\n    source: ui\n  - text: "Ink leak"\n    source: ui\n');
  expect(merged).toContain('changed: 2026-03-04\n');
  expect(merged).toContain('See [the jam](article:jam)');
  // who linked to an article of one cause meant that cause
  expect(read('inks/_collection.mdx')).toContain('[leaks](article:jam#hole), [holes](article:jam#hole)');
  expect(read('printers/jam.fr.mdx')).toContain('  - id: hole\n    cause: Le réservoir a un trou.\n');
  expect((await call('check')).code).toBe(0);
});

const FRENCH_JAM = `---
lang: fr
title: Bourrage
causes:
  - id: tray
    cause: Le bac est ouvert.
    resolution: |
      1. Fermez le bac.
  - id: roller
    cause: Le rouleau est usé.
    resolution: |
      1. Appelez le fournisseur.
---
`;

test('an article retires and comes back to the letter, but for the day of its change', async () => {
  const { call, read } = await project();
  const before = [read('printers/leak.mdx'), read('printers/leak.fr.mdx')];
  const reasons = ['--reason', 'Ink is "gone".', '--reason', 'fr=L’encre a disparu.'];
  const { code } = await call('retire', 'leak', ...reasons, '--replaced-by', 'jam', '--date', '2026-01-01');
  expect(code).toBe(0);
  expect(read('printers/leak.mdx')).toContain(
    'status: not-validated\nretired: { date: 2026-01-01, reason: "Ink is \\"gone\\".", replacedBy: jam }\n',
  );
  expect(read('printers/leak.fr.mdx')).toContain('retiredReason: "L’encre a disparu."\n');
  expect((await call('check')).code).toBe(0);
  expect((await call('restore', 'leak', '--date', '2026-01-01')).code).toBe(0);
  expect([read('printers/leak.mdx'), read('printers/leak.fr.mdx')]).toEqual(before);
});

test('a dry run shows the plan line by line and writes nothing', async () => {
  const { root, call } = await project();
  const before = readdirSync(join(root, 'content'), { recursive: true }).join();
  const { code, out, err } = await call('move', 'jam#tray', 'jam#drawer', '--dry-run');
  expect(code).toBe(0);
  expect(out).toMatch(
    /change content\/printers\/jam\.mdx\n +\d+ - {3}- id: tray\n +\d+ \+ {3}- id: drawer\n/,
  );
  expect(out).toContain('+ /fr/e/jam/#drawer');
  expect(err).toBe('Nothing was written: this was a dry run.\n');
  expect(readdirSync(join(root, 'content'), { recursive: true }).join()).toBe(before);
});

test.each([
  [
    ['move', 'jam', 'leak'],
    '"leak" is the id of content/printers/leak.mdx. Choose another id, or use `merge jam leak`.',
  ],
  [['move', 'leek', 'paper'], 'There is no article "leek". Did you mean "leak"?'],
  [['move', 'jam', 'Jam'], '"Jam" is no id of an article.'],
  [['move', 'jam', 'paper', '--collection', 'toners'], 'There is no collection "toners".'],
  [['move', 'jam#tray', 'jam#roller'], 'With --join it answers for "tray" too'],
  [['move', 'jam#tray', 'jam#steps'], '"steps" is no id of a cause.'],
  [['move', 'leak#cause', 'jam#hole'], 'the only cause of content/printers/leak.mdx'],
  [
    ['merge', 'leak', 'jam'],
    'content/printers/leak.mdx is translated into fr, content/printers/jam.mdx is not',
  ],
  [['merge', 'jam', 'jam'], 'cannot be merged into itself'],
  [['retire', 'jam', '--reason', 'Gone.', '--replaced-by', 'jam'], 'An article cannot replace itself.'],
  [
    ['retire', 'jam', '--reason', 'Gone.', '--reason', 'fr=Parti.'],
    'no translation of content/printers/jam.mdx into "fr"',
  ],
  [['restore', 'jam'], 'content/printers/jam.mdx is not retired.'],
])('%j is refused with the reason and the way on, and nothing changes', async (args, message) => {
  const { root, call } = await project();
  const before = readAll(root);
  const { code, err } = await call(...args);
  expect(err).toContain(message);
  expect(err).toContain('Nothing was changed.');
  expect(code).toBe(1);
  expect(readAll(root)).toEqual(before);
});

test('an id that was published for something else is never taken, even where nothing has it now', async () => {
  const { root, call, read } = await project();
  expect((await call('move', 'jam', 'paper-jam')).code).toBe(0);
  expect((await call('move', 'leak', 'jam')).err).toContain(
    '"jam" is an earlier id of content/printers/paper-jam.mdx',
  );
  // a hand edit that gives the id away is refused by the ledger's own check
  writeFileSync(
    join(root, 'content/printers/paper-jam.mdx'),
    read('printers/paper-jam.mdx').replace('aliases: [jam]\n', ''),
  );
  const { code, err } = await call('move', 'leak', 'jam');
  expect([code, err]).toEqual([1, expect.stringContaining('"jam" was published for something else once')]);
});

test.each([
  [['move', 'jam'], 'Call it so: move <id> <new-id>'],
  [['move', 'jam#tray', 'leak'], 'Name two articles, or two causes'],
  [['merge', 'jam#tray', 'leak'], 'name the article alone'],
  [['retire', 'jam'], 'Say why in one sentence'],
  [['retire', 'jam', '--reason', 'x', '--date', '2026-02-30'], '--date must be a day'],
])('%j is wrong use', async (args, message) => {
  const { call } = await project();
  const { code, err } = await call(...args);
  expect([code, err]).toEqual([2, expect.stringContaining(message)]);
});

test('line ends of Windows and a byte order mark stay', async () => {
  const windows = `\ufeff${twoCauses('Paper jam').replaceAll('\n', '\r\n')}`;
  const { call, read } = await project({ 'printers/jam.mdx': windows });
  expect((await call('move', 'jam#tray', 'jam#drawer')).code).toBe(0);
  const after = read('printers/jam.mdx');
  expect(after.startsWith('\ufeff---\r\n')).toBe(true);
  expect(after.replaceAll('\r\n', '')).not.toContain('\n');
});

test('what was published on two branches merges in git without a conflict, and the check is content', async () => {
  const { root, call, read } = await project();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
    });
  writeFileSync(join(root, '.gitattributes'), readFileSync('.gitattributes', 'utf8'));
  git('init', '--quiet', '--initial-branch=main');
  const commit = () => [git('add', '--all'), git('commit', '--quiet', '--message', 'change')];
  commit();
  git('checkout', '--quiet', '-b', 'side');
  writeFileSync(join(root, 'content/printers/tear.mdx'), printerArticle('Paper tear'));
  await call('publish');
  commit();
  git('checkout', '--quiet', 'main');
  await call('move', 'jam', 'paper-jam');
  writeFileSync(join(root, 'content/printers/skew.mdx'), printerArticle('Paper skew'));
  await call('publish');
  commit();
  git('merge', '--quiet', '--no-edit', 'side');
  for (const line of ['/e/tear/', '/e/skew/', '/e/jam/', '/e/paper-jam/'])
    expect(read('published.txt')).toContain(`\n${line}\n`);
  expect((await call('publish')).err).toBe('Every address is in the ledger already.\n');
  const lines = read('published.txt').trimEnd().split('\n').slice(1);
  expect(lines).toEqual([...new Set(lines)].sort());
});

function readAll(root: string): string[] {
  return readdirSync(join(root, 'content'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => `${path}\n${readFileSync(path, 'utf8')}`);
}
