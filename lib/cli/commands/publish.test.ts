import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { COMMANDS } from '../commands';
import { fakeTerminal } from '../fake-terminal';
import { run } from '../run';
import { printerArticle, temporaryProject } from '../temporary-project';

function project(files: Readonly<Record<string, string>>) {
  const { root, remove } = temporaryProject(files);
  onTestFinished(remove);
  const ledger = join(root, 'content/published.txt');
  const publish = async () => {
    const terminal = fakeTerminal({ cwd: root });
    return {
      code: await run(COMMANDS, ['publish'], terminal),
      out: terminal.stdout(),
      err: terminal.stderr(),
    };
  };
  return { root, ledger, publish };
}

test('publishing writes every address once, and says so once', async () => {
  const { root, ledger, publish } = project({ 'printers/jam.mdx': printerArticle('Paper jam') });
  const first = await publish();
  expect(first).toMatchObject({ code: 0, err: '8 lines added to content/published.txt. Commit it.\n' });
  const written = readFileSync(ledger, 'utf8');
  expect(written).toContain('\n/e/jam/\n/e/jam/#cause\n/en/c/printers/\n/en/e/jam/\n');
  expect(await publish()).toMatchObject({
    code: 0,
    out: '',
    err: 'Every address is in the ledger already.\n',
  });
  expect(readFileSync(ledger, 'utf8')).toBe(written);
  expect(readdirSync(join(root, 'content')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('older lines stay, and what a merge left out of order is sorted', async () => {
  const { ledger, publish } = project({
    'printers/jam.mdx': printerArticle('Paper jam', 'aliases: [old-jam]'),
  });
  writeFileSync(ledger, '/e/old-jam/#cause\n/e/jam/\n/e/old-jam/\n/e/jam/\n');
  expect((await publish()).code).toBe(0);
  const lines = readFileSync(ledger, 'utf8').trimEnd().split('\n').slice(1);
  expect(lines).toEqual([...new Set(lines)].sort());
  expect(lines).toContain('/e/old-jam/#cause');
});

test('nothing is written while an older line leads nowhere', async () => {
  const { ledger, publish } = project({ 'printers/jam.mdx': printerArticle('Paper jam') });
  writeFileSync(ledger, '/e/gone/\n');
  const { code, err } = await publish();
  expect(code).toBe(1);
  expect(err).toContain('content/published.txt:1:1 lost-address');
  expect(err).toContain('Nothing was published: 1 error, 0 warnings.');
  expect(readFileSync(ledger, 'utf8')).toBe('/e/gone/\n');
});

test('nothing is written while a file is wrong', async () => {
  const { publish } = project({ 'printers/jam.mdx': printerArticle('Paper jam', 'colour: red') });
  const { code, err } = await publish();
  expect(code).toBe(1);
  expect(err).toMatch(/^content\/printers\/jam\.mdx:\d+:\d+ unknown-key /m);
});
