// Everything that `npm test` runs, in order. A step counts as one test unless its tool writes a report with counts.

/** One command of the test run. */
export interface TestStep {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** A JSON report with counts that the command writes. */
  readonly report?: { readonly tool: 'vitest' | 'playwright'; readonly path: string };
  /** Steps that must have passed, because this one works with what they made. */
  readonly needs?: readonly string[];
}

const VITEST_REPORT = '.cache/vitest.json';
const PLAYWRIGHT_REPORT = '.cache/playwright.json';
/** A site of two articles that knows where tickets open and has messages with variables. */
const TICKET_SITE = { OUT: '.cache/out-ticket-site', PROJECT: 'e2e/ticket-site' };
/**
 * The second build proves the base path, which is the same for three articles as for hundreds: they are a whole project
 * with its own ledger, and one of every kind of page.
 */
const BELOW_KB = { OUT: '.cache/out-kb', BASE_PATH: '/kb', PROJECT: 'lib/tickets/golden' };

export const TEST_STEPS: readonly TestStep[] = [
  { name: 'format and lint', command: 'biome', args: ['ci', '--error-on-warnings', '.'] },
  { name: 'types of routes', command: 'next', args: ['typegen'] },
  { name: 'types', command: 'tsc', args: ['--noEmit'], needs: ['types of routes'] },
  { name: 'types of the pure rooms', command: 'tsc', args: ['--noEmit', '-p', 'tsconfig.pure.json'] },
  { name: 'import rules', command: 'tsx', args: ['lib/build/check-imports-command.ts'] },
  { name: 'slow patterns', command: 'tsx', args: ['lib/build/check-patterns-command.ts'] },
  {
    name: 'unit tests',
    command: 'vitest',
    args: ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${VITEST_REPORT}`],
    report: { tool: 'vitest', path: VITEST_REPORT },
  },
  { name: 'content', command: 'tsx', args: ['lib/cli/main.ts', 'check'] },
  { name: 'build', command: 'tsx', args: ['lib/build/build-command.ts'] },
  { name: 'build below /kb', command: 'tsx', args: ['lib/build/build-command.ts'], env: BELOW_KB },
  { name: 'build with tickets', command: 'tsx', args: ['lib/build/build-command.ts'], env: TICKET_SITE },
  { name: 'export', command: 'tsx', args: ['lib/build/check-export-command.ts'], needs: ['build'] },
  {
    name: 'export below /kb',
    command: 'tsx',
    args: ['lib/build/check-export-command.ts'],
    env: BELOW_KB,
    needs: ['build below /kb'],
  },
  { name: 'browser', command: 'tsx', args: ['lib/build/install-browser-command.ts'] },
  {
    name: 'browser tests',
    command: 'playwright',
    args: ['test'],
    report: { tool: 'playwright', path: PLAYWRIGHT_REPORT },
    needs: ['build', 'build below /kb', 'build with tickets', 'browser'],
  },
];
