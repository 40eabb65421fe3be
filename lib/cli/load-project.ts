// Every command that works on content begins here.
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { JOURNAL_FILE, type LoadResult, loadContent } from '../content/index';
import { UsageError } from './command';
import { ChangedMeanwhile, finishJournal, UnreadableNote } from './journal';
import type { Terminal } from './terminal';

/**
 * Loads the content of the folder that the command runs in. SITE_URL says where the site is, as for a build.
 *
 * @example
 * await loadProject(terminal) //=> { kind: 'ok', content, warnings: [] }
 */
export async function loadProject({ cwd, env }: Pick<Terminal, 'cwd' | 'env'>): Promise<LoadResult> {
  const folder = await contentFolderOf(cwd);
  await finishInterrupted(cwd);
  return loadContent(folder, { siteUrl: env.SITE_URL || undefined });
}

/**
 * The content folder of a project.
 *
 * @throws UsageError where there is none
 */
export async function contentFolderOf(root: string): Promise<string> {
  const folder = join(root, 'content');
  const found = await stat(folder).catch(() => undefined);
  if (found?.isDirectory()) return folder;
  throw new UsageError(`There is no folder "content" in ${root}. Run this in the project's folder.`);
}

/** A change of several files that was cut off is finished before anybody looks at the content. */
async function finishInterrupted(root: string): Promise<void> {
  try {
    await finishJournal(root);
  } catch (error) {
    if (error instanceof UnreadableNote)
      throw new UsageError(
        `content/${JOURNAL_FILE} is no note that this command has written, so nothing was changed: delete it, then see what git says of the content.`,
      );
    if (!(error instanceof ChangedMeanwhile)) throw error;
    throw new UsageError(
      `A command was cut off while it changed files, and ${error.message} was saved since: bring it back as it was (git), or finish by hand and delete content/${JOURNAL_FILE}.`,
    );
  }
}
