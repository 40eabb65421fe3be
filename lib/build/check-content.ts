import type { Content } from '../article/collection';
import { compareProblems, formatProblem, type Problem } from '../article/problem';
import { checkPromise } from '../cli/check-promise';
import { loadContent } from '../content';
import { contentFolder, projectFolder } from '../content/project-folder';

/**
 * Loads the content that the build is about to publish. Says every error of every file, and gives nothing where
 * there is one, a lost link included; many warnings of one kind are counted. The engine's self-test is `npm run check`'s.
 */
export async function checkContent(say: (line: string) => void): Promise<Content | undefined> {
  const loaded = await loadContent(contentFolder(), { siteUrl: process.env.SITE_URL || undefined });
  const problems =
    loaded.kind === 'ok' ? [...loaded.warnings, ...(await lostLinks(loaded.content))] : loaded.problems;
  for (const line of problemLines(problems)) say(line);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (loaded.kind === 'ok' && errors.length === 0) return loaded.content;
  say(
    `Content has ${errors.length} error${errors.length === 1 ? '' : 's'}: nothing is built, out/ stays as it was.`,
  );
  return undefined;
}

/** More warnings of one kind would only push what matters out of sight. */
const MOST_LISTED = 5;

function problemLines(problems: readonly Problem[]): string[] {
  const warnings = new Map<string, Problem[]>();
  for (const problem of problems)
    if (problem.severity !== 'error')
      warnings.set(problem.code, [...(warnings.get(problem.code) ?? []), problem]);
  const counted = [...warnings].flatMap(([code, list]) =>
    list.length > MOST_LISTED
      ? [`${list.length} warnings ${code}: \`npm run check\` lists them.`]
      : list.map(formatProblem),
  );
  const errors = problems.filter(({ severity }) => severity === 'error');
  return [...counted, ...errors.map(formatProblem)];
}

/** What would lose a published link; what is not published yet is no reason to say anything in a build. */
async function lostLinks(content: Content): Promise<Problem[]> {
  const problems = await checkPromise(content, projectFolder());
  return problems.filter(({ severity }) => severity === 'error').sort(compareProblems);
}
