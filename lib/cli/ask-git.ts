// One question to git, about the project that a command runs in.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A ledger of 5,000 articles has some 50,000 lines of 80 characters; its whole history fits many times. */
const MAX_OUTPUT = 512 * 1024 * 1024;

/**
 * What git prints, in its own language and without colours.
 *
 * @throws where there is no git, no repository, or no answer
 * @example
 * await askGit('/project', ['rev-parse', '--is-shallow-repository']) //=> 'false\n'
 */
export async function askGit(root: string, args: readonly string[]): Promise<string> {
  const options = { cwd: root, maxBuffer: MAX_OUTPUT, env: { ...process.env, LC_ALL: 'C' } };
  const { stdout } = await run('git', ['-c', 'color.ui=never', ...args], options);
  return stdout;
}
