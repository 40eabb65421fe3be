import type { Content } from '../article/collection';
import { formatProblem } from '../article/problem';
import { loadContent } from '../content';

/**
 * Loads the content that the build is about to publish. Says every problem of every file where there is one, and
 * then gives nothing.
 */
export async function checkContent(say: (line: string) => void): Promise<Content | undefined> {
  const loaded = await loadContent('content', { siteUrl: process.env.SITE_URL });
  const problems = loaded.kind === 'broken' ? loaded.problems : loaded.warnings;
  for (const problem of problems) say(formatProblem(problem));
  if (loaded.kind === 'ok') return loaded.content;
  say(`Content has ${problems.length} problems: nothing is built.`);
  return undefined;
}
