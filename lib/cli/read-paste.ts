// The text to search, from standard input.
import { UsageError } from './command';
import { decodePaste } from './decode-paste';
import { MAX_INPUT_BYTES, readInput } from './read-input';
import type { Terminal } from './terminal';

/**
 * Reads and decodes standard input; tells a person at a keyboard what is waited for.
 *
 * @example
 * await readPaste(terminal) //=> 'Error: Device cap reached'
 */
export async function readPaste(terminal: Terminal): Promise<string> {
  if (terminal.inputIsTerminal) {
    terminal.err('Paste the text, then press Ctrl+D (on Windows Ctrl+Z and Enter).\n');
  }
  const { bytes, cut } = await readInput(terminal.input);
  if (cut) terminal.err(`Only the first ${MAX_INPUT_BYTES / 1024 / 1024} MB are searched.\n`);
  const text = decodePaste(bytes);
  if (text.trim() === '') throw new UsageError('There is no text on standard input.');
  return text;
}
