// What the loader says about a made-up content folder, for tests.
import type { Problem } from '../article/problem';
import { type LoadOptions, makeContent } from './index';
import { madeUpContent } from './made-up-content';

/**
 * All problems, warnings too, of the right content with some files changed.
 *
 * @example
 * madeUpProblems({ 'things/cap-reached.fr.mdx': undefined }) //=> [{ code: 'missing-translation', ... }, ...]
 */
export function madeUpProblems(
  changes: Parameters<typeof madeUpContent>[0] = {},
  options: LoadOptions = {},
): readonly Problem[] {
  const result = makeContent(madeUpContent(changes), options);
  return result.kind === 'ok' ? result.warnings : result.problems;
}

/**
 * The problems of one rule, each as `path:line` below the content folder.
 *
 * @example
 * placesOf('missing-translation', { 'things/cap-reached.fr.mdx': undefined }) //=> ['things/cap-reached.mdx:1']
 */
export function placesOf(
  code: string,
  changes: Parameters<typeof madeUpContent>[0],
  options: LoadOptions = {},
): string[] {
  return madeUpProblems(changes, options)
    .filter((problem) => problem.code === code)
    .map(({ path, line }) => `${path.replace(/^content\//, '')}:${line}`);
}
