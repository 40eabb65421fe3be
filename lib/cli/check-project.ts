// Everything that can be wrong with content, found at once: files, redirects, ledger, and every text that must
// find its article.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Content } from '../article/collection';
import { compareProblems, type Problem } from '../article/problem';
import { checkPromise } from './check-promise';
import { loadProject } from './load-project';
import { engineOver } from './open-engine';
import { placeInFrontMatter } from './place-in-front-matter';
import { type SelfTestFailure, selfTest } from './self-test';
import type { Terminal } from './terminal';

/** What was checked, and what was found. */
export interface ProjectCheck {
  readonly articles: number;
  /** Messages and samples that were pasted into the engine. */
  readonly pasted: number;
  /** Sorted by file and place. */
  readonly problems: readonly Problem[];
}

/**
 * Checks the project in a folder. Files with errors of their own keep the rest from being checked: what they
 * say is not known. A check that looked at nothing is a problem itself.
 *
 * @example
 * await checkProject(terminal) //=> { articles: 285, pasted: 1496, problems: [] }
 */
export async function checkProject(terminal: Pick<Terminal, 'cwd' | 'env'>): Promise<ProjectCheck> {
  const project = await loadProject(terminal);
  if (project.kind === 'broken') return { articles: 0, pasted: 0, problems: project.problems };
  const { content, warnings } = project;
  const promise = await checkPromise(content, terminal.cwd);
  const pasted = await paste(content, terminal.cwd);
  const problems = [...warnings, ...promise, ...pasted.problems].sort(compareProblems);
  return { articles: content.articles.length, pasted: pasted.pasted, problems };
}

async function paste(content: Content, root: string): Promise<{ pasted: number; problems: Problem[] }> {
  const engine = engineOver(content.articles);
  const { pasted, failures } = selfTest(content.articles, (text) => engine.search(text));
  const problems = await Promise.all(failures.map((failure) => placeFailure(failure, root)));
  return { pasted, problems: pasted === 0 ? [...problems, NOTHING_CHECKED] : problems };
}

const NOTHING_CHECKED: Problem = {
  code: 'nothing-checked',
  severity: 'error',
  path: 'content',
  line: 1,
  column: 1,
  message: 'The check looked at no message and no sample of any article, so it has shown nothing.',
  hint: 'Run it where the articles are, and give each at least one message or sample.',
};

/** Puts a failure at the line of its text, in the first of its files that holds it. */
async function placeFailure({ problem, paths, quote }: SelfTestFailure, root: string): Promise<Problem> {
  for (const path of paths) {
    const place = placeInFrontMatter(await readFile(join(root, path), 'utf8'), quote);
    if (place !== undefined) return { ...problem, path, ...place };
  }
  return problem;
}
