// The content of this repository, proven: what `causebook check` says of it, as a test.
import { expect, test } from 'vitest';
import { formatProblem } from '../article/problem';
import { checkProject } from './check-project';

test('every message and sample finds its own article, every published address leads somewhere', async () => {
  const { articles, pasted, problems } = await checkProject({ cwd: process.cwd(), env: {} });
  const errors = problems.filter(({ severity }) => severity === 'error').map(formatProblem);
  expect(errors).toEqual([]);
  expect(articles).toBeGreaterThan(0);
  expect(pasted).toBeGreaterThan(articles);
});
