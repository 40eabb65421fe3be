import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from './commands';
import { fakeTerminal } from './fake-terminal';
import { openLibrary } from './open-library';
import { run } from './run';
import { type Answer, serveAnswers } from './serve-answers';
import { printerDocument, temporaryExport } from './temporary-export';
import { printerArticle, temporaryProject } from './temporary-project';

const DOCUMENTS = [
  printerDocument('paper-jam', 'Paper jam in tray two'),
  printerDocument('no-ink', 'The ink is gone'),
];

function exported(settings?: { url: string }): string {
  const { folder, remove } = temporaryExport(DOCUMENTS, settings);
  onTestFinished(remove);
  return folder;
}

async function served(answer: (path: string) => Answer | undefined): Promise<string> {
  const { origin, close } = await serveAnswers(({ url }) => answer(url));
  onTestFinished(close);
  return origin;
}

/** The address of the paper jam that `match` prints. */
async function match(site: string | undefined, settings: Parameters<typeof fakeTerminal>[0] = {}) {
  const terminal = fakeTerminal({ input: 'Error: Paper jam in tray two', ...settings });
  const code = await run(
    COMMANDS,
    ['match', '--json', ...(site === undefined ? [] : ['--site', site])],
    terminal,
  );
  const out = terminal.stdout();
  return { code, url: out === '' ? undefined : JSON.parse(out).results[0]?.url, err: terminal.stderr() };
}

test('an exported folder is searched; its links are absolute where its settings name the site', async () => {
  expect(await match(exported())).toEqual({ code: 0, url: '/e/paper-jam/#tray', err: '' });
  expect((await match(exported({ url: 'https://kb.example.org/kb' }))).url).toBe(
    'https://kb.example.org/kb/e/paper-jam/#tray',
  );
});

test('a site is searched below its base path, and its links lead to where it was asked', async () => {
  const folder = exported();
  const origin = await served((path) =>
    path.startsWith('/kb/') ? { body: readFileSync(join(folder, path.slice(4)), 'utf8') } : { status: 404 },
  );
  expect(await match(`${origin}/kb/`)).toEqual({ code: 0, url: `${origin}/kb/e/paper-jam/#tray`, err: '' });
  expect((await match(undefined, { env: { CAUSEBOOK_SITE: `${origin}/kb` } })).url).toBe(
    `${origin}/kb/e/paper-jam/#tray`,
  );
  const asked = await match(`${origin}/kb`, { env: { SITE_URL: 'https://kb.example.org' } });
  expect(asked.url).toBe('https://kb.example.org/e/paper-jam/#tray');
});

test('a project folder and its content folder are the same library', async () => {
  const { root, remove } = temporaryProject({
    'printers/paper-jam.mdx': printerArticle('Paper jam in tray two'),
  });
  onTestFinished(remove);
  for (const site of [root, join(root, 'content')])
    expect((await match(site)).url).toBe('/e/paper-jam/#cause');
  expect((await match(undefined, { cwd: root })).url).toBe('/e/paper-jam/#cause');
});

test('the ledger is read only where it is asked for', async () => {
  const folder = exported();
  const paths: string[] = [];
  const origin = await served((path) => {
    paths.push(path);
    return { body: readFileSync(join(folder, path), 'utf8') };
  });
  const opened = await openLibrary(origin, { cwd: '/', env: {} });
  expect(paths).toEqual(['/causebook.json', '/assets/search-index.0.json']);
  if (opened.kind !== 'ok') throw new Error('not opened');
  expect(await opened.library.ledger()).toContain('/e/no-ink/#tray\n');
});

test.each<[string, (path: string) => Answer | undefined, RegExp]>([
  ['a site without a manifest', () => ({ status: 404 }), /causebook\.json answers 404/],
  ['another page at the manifest', () => ({ body: '<!doctype html>' }), /is no Causebook site/],
  [
    'a redirect that goes round',
    () => ({ status: 302, headers: { Location: '/causebook.json' } }),
    /cannot be read/,
  ],
])('%s gives 2 and says so', async (_what, answer, message) => {
  const { code, err } = await match(await served(answer));
  expect({ code, err }).toEqual({ code: 2, err: expect.stringMatching(message) });
});

test('a cut index gives 2, never a wrong answer', async () => {
  const folder = exported();
  const index = join(folder, 'assets/search-index.0.json');
  const whole = readFileSync(index, 'utf8');
  writeFileSync(index, whole.slice(0, -40));
  expect(await match(folder)).toMatchObject({ code: 2, err: expect.stringContaining('is cut') });
  writeFileSync(index, whole.replace('The ink is gone', 'The ink is none'));
  expect(await match(folder)).toMatchObject({ code: 2, err: expect.stringContaining('was altered') });
});

test('an export that was copied by half gives 2 and names what is missing', async () => {
  const folder = exported();
  rmSync(join(folder, 'assets'), { recursive: true });
  const { code, err } = await match(folder);
  expect(code).toBe(2);
  expect(err).toMatch(/^causebook: \S+search-index\.0\.json cannot be read \(ENOENT\)\. .*\n$/);
});

test('where nobody listens, that is said', async () => {
  const { origin, close } = await serveAnswers(() => ({}));
  close();
  expect(await match(origin)).toMatchObject({
    code: 2,
    err: expect.stringContaining('nobody listens there'),
  });
});

test('a site that never answers is given up', async () => {
  const { fetchText } = await import('./fetch-text');
  const origin = await served(() => undefined);
  await expect(fetchText(`${origin}/causebook.json`, 50)).rejects.toThrow('no answer within 0.05 s');
});

test('what a remote site says is printed as letters only', async () => {
  const { folder, remove } = temporaryExport([
    printerDocument('paper-jam', 'Paper \u001b]0;owned\u0007jam in \u009b2Jtray'),
  ]);
  onTestFinished(remove);
  const terminal = fakeTerminal({ input: 'Paper jam in tray' });
  await run(COMMANDS, ['match', '--site', folder], terminal);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
  expect(terminal.stdout()).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
  expect(terminal.stdout()).toContain('/e/paper-jam/');
});
