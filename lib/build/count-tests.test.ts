import { expect, test } from 'vitest';
import { addCounts, countTests, withExit } from './count-tests';
import { TEST_STEPS } from './test-steps';

test('counts come from the reports of both tools', () => {
  const vitest = '{"numPassedTests":2,"numFailedTests":1,"numPendingTests":3}';
  expect(countTests('vitest', vitest)).toEqual({ passed: 2, failed: 1, skipped: 3 });
  const playwright = '{"stats":{"expected":4,"unexpected":1,"flaky":1,"skipped":0}}';
  expect(countTests('playwright', playwright)).toEqual({ passed: 4, failed: 2, skipped: 0 });
});

test('what is no report is an error', () => {
  expect(() => countTests('vitest', '{}')).toThrow();
});

test.each([
  ['a tool that broke off has failed once', { passed: 5, failed: 0, skipped: 0 }, false, 1],
  ['a tool that ran no test has failed once', { passed: 0, failed: 0, skipped: 9 }, true, 1],
  ['failures are not counted twice', { passed: 5, failed: 2, skipped: 0 }, false, 2],
  ['a whole run has no failure', { passed: 5, failed: 0, skipped: 0 }, true, 0],
])('%s', (_what, counts, isDone, failed) => {
  expect(withExit(counts, isDone).failed).toBe(failed);
});

test('sums are by kind', () => {
  const one = { passed: 1, failed: 2, skipped: 3 };
  expect(addCounts([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 });
  expect(addCounts([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});

test('a step needs only steps that run before it', () => {
  const names = TEST_STEPS.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const [at, { needs = [] }] of TEST_STEPS.entries())
    expect(names.slice(0, at)).toEqual(expect.arrayContaining([...needs]));
});
