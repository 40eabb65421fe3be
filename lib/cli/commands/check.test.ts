import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../commands';
import { fakeTerminal } from '../fake-terminal';
import { run } from '../run';
import { serveAnswers } from '../serve-answers';
import { printerArticle, temporaryProject } from '../temporary-project';

async function check(files: Readonly<Record<string, string>>, ...args: string[]) {
  const { root, remove } = temporaryProject(files);
  onTestFinished(remove);
  const terminal = fakeTerminal({ cwd: root });
  return { code: await run(COMMANDS, ['check', ...args], terminal), out: terminal.stdout() };
}

test('content that is right but unpublished has warnings only', async () => {
  const { code, out } = await check({ 'printers/jam.mdx': printerArticle('Paper jam') });
  expect(out).toContain('content/printers/jam.mdx:1:1 not-published /e/jam/ and 5 more addresses');
  expect(out).toContain('✓ 1 article, 1 text pasted: 0 errors, ');
  expect(code).toBe(0);
});

test('problems of all files are listed by place, then counted', async () => {
  const { code, out } = await check({
    'printers/jam.mdx': printerArticle('Paper jam', 'colour: red'),
    'printers/cut.mdx': printerArticle('Paper cut', 'colour: blue'),
  });
  expect(code).toBe(1);
  const lines = out.split('\n').filter((line) => line.includes(' unknown-key '));
  expect(lines.map((line) => line.split(':')[0])).toEqual([
    'content/printers/cut.mdx',
    'content/printers/jam.mdx',
  ]);
  expect(out).toContain('✗ Nothing was pasted: 2 errors, ');
});

test('a sample that finds nothing is an error at its line', async () => {
  const article = printerArticle('Paper jam', 'samples:', '  - text: "the coffee machine leaks"');
  const { code, out } = await check({ 'printers/jam.mdx': article });
  expect(code).toBe(1);
  const line = article.split('\n').findIndex((text) => text.includes('coffee')) + 1;
  expect(out).toContain(`content/printers/jam.mdx:${line}:11 sample-finds-nothing `);
});

test('a sample that another article knows better is an error', async () => {
  const { code, out } = await check({
    'printers/jam.mdx': printerArticle('Paper jam'),
    'printers/leak.mdx': printerArticle('Ink leak', 'samples:', '  - text: "Paper jam"'),
  });
  expect(code).toBe(1);
  expect(out).toMatch(/^content\/printers\/leak\.mdx:14:11 sample-finds-\w+ .*"jam"/m);
});

test('a check that looked at nothing has failed', async () => {
  const { code, out } = await check({});
  expect(out).toContain('content:1:1 nothing-checked ');
  expect(out).toContain('✗ Nothing was pasted: 1 error');
  expect(code).toBe(1);
});

test('a folder without content is wrong use', async () => {
  const terminal = fakeTerminal({ cwd: join(import.meta.dirname) });
  expect(await run(COMMANDS, ['check'], terminal)).toBe(2);
  expect(terminal.stderr()).toContain('There is no folder "content"');
});

test('as JSON the problems are data', async () => {
  const { out } = await check({ 'printers/jam.mdx': printerArticle('Paper jam') }, '--json');
  expect(JSON.parse(out)).toMatchObject({ articles: 1, pasted: 1, problems: expect.any(Array) });
});

test('with --live a site is asked for every line of the ledger, and the content is left alone', async () => {
  const served = await serveAnswers(({ url }) => ({
    status: url === '/kb/' || url === '/kb/e/jam/' ? 200 : 404,
    body: '<h1 id="cause">Jam</h1>',
  }));
  onTestFinished(served.close);
  const files = { 'printers/jam.mdx': 'broken', 'published.txt': '/e/jam/\n/e/jam/#cause\n' };
  const site = `${served.origin}/kb`;
  const right = await check(files, '--live', `${site}/`);
  expect(right).toEqual({ code: 0, out: `✓ 2 lines of the ledger asked of ${site}: no problems.\n` });
  const lost = await check({ 'published.txt': '/e/jam/\n/fr/e/jam/\n' }, '--live', site);
  expect(lost.code).toBe(1);
  expect(lost.out).toContain('content/published.txt:2:1 not-live /fr/e/jam/ answers 404. Deploy');
  expect(lost.out).toContain(`✗ 2 lines of the ledger asked of ${site}: 1 error, 0 warnings.`);
  const json = await check({ 'published.txt': '/e/jam/\n' }, '--live', site, '--json');
  expect(JSON.parse(json.out)).toEqual({ site, addresses: 1, pages: 1, problems: [] });
});

test('--live with what is no address, or where nobody listens, could not be done', async () => {
  const files = { 'published.txt': '/e/jam/\n' };
  expect((await check(files, '--live', 'kb.example.org')).code).toBe(2);
  const gone = await serveAnswers(() => ({}));
  gone.close();
  expect((await check(files, '--live', gone.origin)).code).toBe(2);
});
