// Tests write into fresh folders below one, which goes when the run is over, whatever became of the tests.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Vitest's global set-up: workers inherit the environment, and `tmpdir()` reads it. */
export function setup(): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-tests-'));
  process.env.TMPDIR = folder;
  return () => rmSync(folder, { recursive: true, force: true });
}
