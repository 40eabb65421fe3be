// A file is there in its old form or in its new one, never half-written, whenever the power goes.
import { rename, rm, writeFile } from 'node:fs/promises';

/**
 * Replaces a file's text in one step. The new text waits beside it, because only within one file system is a
 * rename a single step.
 *
 * @example
 * await writeFileWhole('content/published.txt', text)
 */
export async function writeFileWhole(path: string, text: string): Promise<void> {
  const waiting = `${path}.${process.pid}.tmp`;
  try {
    await writeFile(waiting, text, { flush: true });
    await rename(waiting, path);
  } catch (error) {
    await rm(waiting, { force: true });
    throw error;
  }
}
