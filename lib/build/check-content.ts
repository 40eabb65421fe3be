import type { Content } from '../article/collection';
import { formatProblem } from '../article/problem';
import { loadContent } from '../content';
import { checkRedirects } from '../permanence/check-redirects';

/**
 * Loads the content that the build is about to publish. Says every problem of every file, and gives nothing where
 * one of them is an error. The ledger and the engine's self-test are `npm run check`'s.
 */
export async function checkContent(say: (line: string) => void): Promise<Content | undefined> {
  const loaded = await loadContent('content', { siteUrl: process.env.SITE_URL || undefined });
  const problems =
    loaded.kind === 'ok' ? [...loaded.warnings, ...checkRedirects(loaded.content)] : loaded.problems;
  for (const problem of problems) say(formatProblem(problem));
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded.kind === 'ok' && errors.length === 0) return loaded.content;
  say(
    `Content has ${errors.length} error${errors.length === 1 ? '' : 's'}: nothing is built, out/ stays as it was.`,
  );
  return undefined;
}
