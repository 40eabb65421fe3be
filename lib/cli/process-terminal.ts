// The rim: the one file of the command line that touches `process`.

import type { Terminal } from './terminal';
import { wantsColour } from './wants-colour';

/** Wide lines of prose read badly, however wide the window is. */
const MAX_COLUMNS = 100;

/** Width where the output is not a window. */
const DEFAULT_COLUMNS = 80;

/** The real process as a terminal. Output to a closed pipe (`| head`) is dropped without a word. */
export function processTerminal(): Terminal {
  const { env, stdin, stdout, stderr } = process;
  stdout.on('error', ignoreClosedPipe);
  stderr.on('error', ignoreClosedPipe);
  return {
    cwd: process.cwd(),
    env,
    input: stdin,
    inputIsTerminal: stdin.isTTY === true,
    colour: wantsColour(env, stdout.isTTY === true),
    columns: Math.min(stdout.columns || DEFAULT_COLUMNS, MAX_COLUMNS),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
  };
}

/** The reader has gone, which is its right; the exit code still tells the outcome. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
}
