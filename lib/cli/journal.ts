// Several files change as one: what is to be written is noted first, in one file; then it is done; then the note goes.
// Whenever the power goes, either the note was not there yet (the old state), or whoever comes next finishes it (the
// new state). While a note is there, content loads nowhere (lib/content/parse-files.ts), so nobody sees a half.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { JOURNAL_FILE } from '../content/index';
import { writeFileWhole } from './write-file-whole';

/** A file before and after; null where it is not there. */
export interface FileChange {
  /** Below the project's folder. */
  readonly path: string;
  readonly before: string | null;
  readonly after: string | null;
}

// the note may have come with somebody's branch: it must not lead a command out of the content
const contentPath = z.string().regex(/^content\/(?!(?:.*\/)?\.\.(?:\/|$))[^\\]+$/);

const journalSchema = z.array(
  z.strictObject({ path: contentPath, before: z.string().nullable(), after: z.string().nullable() }),
);

/** Thrown where a file is neither as it was nor as it shall be: somebody has saved it meanwhile. */
export class ChangedMeanwhile extends Error {}

/** Thrown where the note is not one that this command has written. */
export class UnreadableNote extends Error {}

const journalPath = (root: string) => join(root, 'content', JOURNAL_FILE);

/**
 * Makes all changes, or none: where one fails, those before it are taken back.
 *
 * @throws ChangedMeanwhile where a file is not as it was when the change was planned
 */
export async function changeFilesWhole(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const { path, before } of changes) {
    if ((await textAt(join(root, path))) !== before) throw new ChangedMeanwhile(path);
  }
  await writeFileWhole(journalPath(root), JSON.stringify(changes));
  try {
    await finish(root, changes);
  } catch (error) {
    await finish(
      root,
      changes.map(({ path, before, after }) => ({ path, before: after, after: before })),
    );
    await rm(journalPath(root), { force: true });
    throw error;
  }
  await rm(journalPath(root), { force: true });
}

/**
 * Finishes what was cut off, if anything was; tells how many files that concerned.
 *
 * @throws ChangedMeanwhile where a file was saved since
 * @throws UnreadableNote where there is nothing to go by
 */
export async function finishJournal(root: string): Promise<number> {
  const note = await textAt(journalPath(root));
  if (note === null) return 0;
  const changes = readNote(note);
  await finish(root, changes);
  await rm(journalPath(root), { force: true });
  return changes.length;
}

function readNote(note: string): readonly FileChange[] {
  try {
    return journalSchema.parse(JSON.parse(note));
  } catch (error) {
    throw new UnreadableNote(JOURNAL_FILE, { cause: error });
  }
}

/** New files first: should two ids swap, no text is ever in none of them. */
async function finish(root: string, changes: readonly FileChange[]): Promise<void> {
  for (const change of changes) {
    const now = await textAt(join(root, change.path));
    if (now !== change.before && now !== change.after) throw new ChangedMeanwhile(change.path);
  }
  for (const { path, after } of changes) {
    if (after === null) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFileWhole(join(root, path), after);
  }
  for (const { path, after } of changes) if (after === null) await rm(join(root, path), { force: true });
}

async function textAt(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
