import type { Content } from '../article/collection';
import { compareProblems, formatProblem, type Problem } from '../article/problem';
import { checkPromise } from '../cli/check-promise';
import { loadContent } from '../content';
import { contentFolder, projectFolder } from '../content/project-folder';

/**
 * Loads the content that the build is about to publish. Says every problem of every file, and gives nothing where
 * one of them is an error, a lost link included. The engine's self-test is `npm run check`'s.
 */
export async function checkContent(say: (line: string) => void): Promise<Content | undefined> {
  const loaded = await loadContent(contentFolder(), { siteUrl: process.env.SITE_URL || undefined });
  const problems =
    loaded.kind === 'ok' ? [...loaded.warnings, ...(await lostLinks(loaded.content))] : loaded.problems;
  for (const problem of problems) say(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded.kind === 'ok' && errors.length === 0) return loaded.content;
  say(
    `Content has ${errors.length} error${errors.length === 1 ? '' : 's'}: nothing is built, out/ stays as it was.`,
  );
  return undefined;
}

/** What would lose a published link; what is not published yet is no reason to say anything in a build. */
async function lostLinks(content: Content): Promise<Problem[]> {
  const problems = await checkPromise(content, projectFolder());
  return problems.filter(({ severity }) => severity === 'error').sort(compareProblems);
}
