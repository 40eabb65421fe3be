import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLedgerHistory } from './ledger-history';

function freshFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-ledger-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

/** A repository in a fresh folder, and a function that commits a ledger to it. */
function repository() {
  const root = freshFolder();
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], {
      cwd: root,
      stdio: 'pipe',
    }).toString();
  git('init', '--quiet', '--initial-branch=main');
  mkdirSync(join(root, 'content'));
  const commit = (ledger: string) => {
    writeFileSync(join(root, 'content/published.txt'), ledger);
    git('add', '--all');
    git('commit', '--quiet', '--message', 'ledger');
  };
  return { root, git, commit };
}

const known = (...everPublished: string[]) => ({ kind: 'known', everPublished });

test('every line that any version had is told, removed or not', async () => {
  const { root, git, commit } = repository();
  commit('# a comment\n/e/a/\n/e/b/\n');
  commit('# a comment\n/e/a/\n');
  const history = await readLedgerHistory(root);
  expect(history).toMatchObject(known('/e/a/', '/e/b/'));
  expect(history.kind === 'known' && history.publishedIn.get('/e/b/')).toBe(git('rev-parse', 'HEAD~').trim());
});

test('a line that a merge dropped is told too', async () => {
  const { root, git, commit } = repository();
  commit('/e/a/\n');
  git('checkout', '--quiet', '-b', 'side');
  commit('/e/a/\n/e/side/\n');
  git('checkout', '--quiet', 'main');
  writeFileSync(join(root, 'other'), '');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'other');
  git('merge', '--quiet', '--strategy=ours', 'side');
  const history = await readLedgerHistory(root);
  expect(history).toMatchObject({ kind: 'known', everPublished: expect.arrayContaining(['/e/side/']) });
});

test('a repository whose ledger is not committed yet has an empty past', async () => {
  const { root, git } = repository();
  writeFileSync(join(root, 'readme'), '');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'start');
  expect(await readLedgerHistory(root)).toMatchObject(known());
});

test('a shallow clone says that it cannot tell', async () => {
  const { root, commit } = repository();
  commit('/e/a/\n');
  commit('/e/a/\n/e/b/\n');
  const clone = freshFolder();
  execFileSync('git', ['clone', '--quiet', '--depth=1', `file://${root}`, clone], { stdio: 'pipe' });
  expect(await readLedgerHistory(clone)).toMatchObject({
    kind: 'unknown',
    reason: expect.stringContaining('shallow'),
  });
});

test('a folder without git says that it cannot tell, and why', async () => {
  const root = freshFolder();
  expect(await readLedgerHistory(root)).toMatchObject({
    kind: 'unknown',
    reason: expect.stringContaining('not a git repository'),
  });
});
