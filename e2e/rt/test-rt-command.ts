// `npm run test:rt`: makes everything that the test with Request Tracker needs, runs it, and tells how long each
// part took. Not part of `npm test`: it installs packages and takes minutes. Where Request Tracker cannot be
// installed it says so and fails, because what was not tested has not passed.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { z } from 'zod';
import { bundleCli } from '../../lib/build/bundle-cli';
import { countTests, withExit } from '../../lib/build/count-tests';
import { installRequestTracker } from './request-tracker';
import { FIRST_EXPORT, MOVED, MOVED_EXPORT } from './settings';

const REPORT = '.cache/rt/report.json';
/** What a copy of the project does without: made by tools, or of no use to a build. */
const LEFT_OUT = new Set(['.cache', '.git', '.next', 'dist', 'node_modules', 'out', 'test-results']);

const laps: { readonly name: string; readonly seconds: number }[] = [];

async function main(): Promise<number> {
  const tracker = await lap('Request Tracker from Debian packages', installRequestTracker);
  if (tracker.kind === 'impossible') {
    console.error(`Request Tracker cannot be installed here: ${tracker.why}.\nNothing was tested.`);
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  mkdirSync('.cache/rt', { recursive: true });
  rmSync(REPORT, { force: true });
  try {
    await lap('the command, bundled', () => bundleCli());
    await lap('the browser', () => tsx('.', ['lib/build/install-browser-command.ts']));
    await lap('the site, built', () => build('.', FIRST_EXPORT));
    await lap('an article moved, the site built again', buildMoved);
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    console.log('\n0 passed, 1 failed');
    return 1;
  }
  const args = ['test', '--config', 'e2e/rt/playwright.config.ts'];
  const isDone = await lap('the test', () => inherit('.', join('node_modules', '.bin', 'playwright'), args));
  return tell(isDone);
}

async function lap<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  console.log(`── ${name}`);
  const start = performance.now();
  const result = await work();
  laps.push({ name, seconds: (performance.now() - start) / 1000 });
  return result;
}

function build(project: string, out: string): void {
  const env = { OUT: out, BASE_PATH: '', SITE_URL: '' };
  if (!tsx(project, ['lib/build/build-command.ts'], env))
    throw new Error(`The site could not be built in ${project}.`);
}

/** Moves the article in a copy of the project, by the command that authors use, and builds that. */
function buildMoved(): void {
  const project = mkdtempSync(join(tmpdir(), 'causebook-moved-'));
  try {
    cpSync('.', project, {
      recursive: true,
      filter: (path) => !LEFT_OUT.has(basename(resolve(path))) || resolve(path) === resolve('.'),
    });
    // hard links where the disk is the same: a copy of all packages would take longer than the build
    const modules = join(project, 'node_modules');
    if (!inherit('.', 'cp', ['-al', 'node_modules', modules])) {
      rmSync(modules, { recursive: true, force: true });
      cpSync('node_modules', modules, { recursive: true, verbatimSymlinks: true });
    }
    const moved = tsx(project, ['lib/cli/main.ts', 'move', MOVED.from, MOVED.to]);
    if (!moved) throw new Error(`causebook move ${MOVED.from} ${MOVED.to} failed.`);
    build(project, 'out');
    rmSync(MOVED_EXPORT, { recursive: true, force: true });
    cpSync(join(project, 'out'), MOVED_EXPORT, { recursive: true });
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
}

function tsx(project: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  return inherit(project, process.execPath, ['--import', import.meta.resolve('tsx'), ...args], env);
}

/** Runs a command whose output is shown; whether it went well. */
function inherit(
  cwd: string,
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  const { status } = spawnSync(command, args, {
    cwd,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  return status === 0;
}

const reportSchema = z.object({
  suites: z.array(
    z.object({
      specs: z.array(
        z.object({
          title: z.string(),
          tests: z.array(z.object({ results: z.array(z.object({ duration: z.number() })) })),
        }),
      ),
    }),
  ),
});

/** The laps, those of each test among them, and the counts. */
function tell(isDone: boolean): number {
  const text = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : undefined;
  console.log('\n── laps');
  for (const { name, seconds } of laps) row(name, seconds);
  const suites = text === undefined ? [] : reportSchema.parse(JSON.parse(text)).suites;
  for (const { title, tests } of suites.flatMap(({ specs }) => specs)) {
    const milliseconds = tests
      .flatMap(({ results }) => results)
      .reduce((sum, { duration }) => sum + duration, 0);
    row(`  ${title}`, milliseconds / 1000);
  }
  const counted = text === undefined ? { passed: 0, failed: 1, skipped: 0 } : countTests('playwright', text);
  const { passed, failed, skipped } = withExit(counted, isDone);
  console.log(`\n${passed} passed, ${failed + skipped} failed`);
  return failed + skipped === 0 && passed > 0 ? 0 : 1;
}

function row(name: string, seconds: number): void {
  console.log(`${seconds.toFixed(1).padStart(7)} s  ${name}`);
}

process.exitCode = await main();
