// The ledger's text, which a new site does not have yet.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGER_PATH } from '../permanence/ledger';

/**
 * Reads `content/published.txt`; no file is an empty ledger.
 *
 * @example
 * await readLedger('/project') //=> '# Every address ...\n/e/device-cap-reached/\n'
 */
export async function readLedger(root: string): Promise<string> {
  try {
    return await readFile(join(root, LEDGER_PATH), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return '';
    throw error;
  }
}
