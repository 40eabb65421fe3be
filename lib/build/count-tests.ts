import { z } from 'zod';

/** How many tests a step had. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

const VITEST = z
  .object({ numPassedTests: z.number(), numFailedTests: z.number(), numPendingTests: z.number() })
  .transform(({ numPassedTests, numFailedTests, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests,
    skipped: numPendingTests,
  }));

// a test that only passed on a second try has failed once: no retries here, so it cannot be
const PLAYWRIGHT = z
  .object({
    stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number(), skipped: z.number() }),
  })
  .transform(({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
    skipped: stats.skipped,
  }));

const SCHEMAS = { vitest: VITEST, playwright: PLAYWRIGHT } as const;

/**
 * Counts of a tool's JSON report. Throws where it is no such report.
 *
 * @example
 * countTests('vitest', '{"numPassedTests":2,"numFailedTests":1,"numPendingTests":0}')
 * //=> { passed: 2, failed: 1, skipped: 0 }
 */
export function countTests(tool: keyof typeof SCHEMAS, json: string): Counts {
  return SCHEMAS[tool].parse(JSON.parse(json));
}

/**
 * A step's counts from its tool's and its exit: what broke off, or ran no test, has failed at least once.
 *
 * @example
 * withExit({ passed: 5, failed: 0, skipped: 0 }, false) //=> { passed: 5, failed: 1, skipped: 0 }
 */
export function withExit(counts: Counts, isDone: boolean): Counts {
  const isProof = isDone && counts.passed > 0;
  return isProof || counts.failed > 0 ? counts : { ...counts, failed: 1 };
}

/** The sum of several steps. */
export function addCounts(all: readonly Counts[]): Counts {
  return all.reduce(
    (sum, counts) => ({
      passed: sum.passed + counts.passed,
      failed: sum.failed + counts.failed,
      skipped: sum.skipped + counts.skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}
