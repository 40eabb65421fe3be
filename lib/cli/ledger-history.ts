// Reads what git knows of the ledger: every line that any version of it ever had. Comparing that with the
// file of today finds a removed line wherever it was removed, in a merge or in a rewritten file.
import type { LedgerHistory } from '../permanence/check-ledger';
import { LEDGER_PATH, parseLedger } from '../permanence/ledger';
import { askGit } from './ask-git';

/** The same with the commit that brought each line first. */
export type DatedHistory =
  | (Extract<LedgerHistory, { kind: 'known' }> & { readonly publishedIn: ReadonlyMap<string, string> })
  | Extract<LedgerHistory, { kind: 'unknown' }>;

/**
 * Asks git for the ledger's history. Without git, outside a repository or in a shallow clone the answer is
 * that it is unknown, and why; this never fails.
 *
 * @example
 * await readLedgerHistory('/project') //=> { kind: 'known', everPublished: ['/e/device-cap-reached/', ...], publishedIn: Map {} }
 */
export async function readLedgerHistory(root: string): Promise<DatedHistory> {
  try {
    const shallow = await askGit(root, ['rev-parse', '--is-shallow-repository']);
    if (shallow.trim() === 'true') {
      return { kind: 'unknown', reason: 'this is a shallow clone, which lacks earlier versions.' };
    }
    const publishedIn = addedLines(await askGit(root, LOG));
    return { kind: 'known', everPublished: [...publishedIn.keys()], publishedIn };
  } catch (error) {
    return { kind: 'unknown', reason: `git could not tell (${firstLine(error)}).` };
  }
}

/** `--full-history` and `-m`: without them git leaves out branches whose changes a merge has dropped. */
const LOG = ['log', '--full-history', '-m', '-p', '--format=%x00%H', '--no-ext-diff', '--', LEDGER_PATH];

/**
 * Added lines of a diff, by the oldest commit that added each; the log begins with the newest. A line of the ledger
 * never starts with `++ `, which is how a file's name would look.
 */
function addedLines(log: string): Map<string, string> {
  const publishedIn = new Map<string, string>();
  for (const part of log.split('\0').slice(1)) {
    const [commit = '', ...diff] = part.split('\n');
    const added = diff.filter((line) => line.startsWith('+') && !line.startsWith('+++ '));
    for (const { address } of parseLedger(added.map((line) => line.slice(1)).join('\n')))
      publishedIn.set(address, commit);
  }
  return publishedIn;
}

function firstLine(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return text.split('\n').find((line) => line.startsWith('fatal:')) ?? text.split('\n', 1)[0] ?? '';
}
