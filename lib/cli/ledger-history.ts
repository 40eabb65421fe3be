// Reads what git knows of the ledger: every line that any version of it ever had. Comparing that with the
// file of today finds a removed line wherever it was removed, in a merge or in a rewritten file.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { LedgerHistory } from '../permanence/check-ledger';
import { LEDGER_PATH, parseLedger } from '../permanence/ledger';

const run = promisify(execFile);

/** A ledger of 5,000 articles has some 50,000 lines of 80 characters; its whole history fits many times. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * Asks git for the ledger's history. Without git, outside a repository or in a shallow clone the answer is
 * that it is unknown, and why; this never fails.
 *
 * @example
 * await readLedgerHistory('/project') //=> { kind: 'known', everPublished: ['/e/device-cap-reached/', ...] }
 */
export async function readLedgerHistory(root: string): Promise<LedgerHistory> {
  try {
    const shallow = await git(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') {
      return { kind: 'unknown', reason: 'this is a shallow clone, which lacks earlier versions.' };
    }
    return { kind: 'known', everPublished: addedLines(await git(root, LOG)) };
  } catch (error) {
    return { kind: 'unknown', reason: `git could not tell (${firstLine(error)}).` };
  }
}

/** `--full-history` and `-m`: without them git leaves out branches whose changes a merge has dropped. */
const LOG = ['log', '--full-history', '-m', '-p', '--format=', '--no-ext-diff', '--', LEDGER_PATH];

async function git(root: string, args: readonly string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: MAX_OUTPUT, env: { ...process.env, LC_ALL: 'C' } };
  const { stdout } = await run('git', ['-c', 'color.ui=never', ...args], options);
  return stdout;
}

/** Added lines of a diff; a line of the ledger never starts with `++ `, which is how a file's name would look. */
function addedLines(diff: string): string[] {
  const added = diff.split('\n').filter((line) => line.startsWith('+') && !line.startsWith('+++ '));
  return parseLedger(added.map((line) => line.slice(1)).join('\n')).map(({ address }) => address);
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.startsWith('fatal:')) ?? text.split('\n', 1)[0] ?? '';
}
