// For tests that are commands of their own: what they do takes minutes, so they say how long each part took.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { countTests, withExit } from '../lib/build/count-tests';

const laps: { readonly name: string; readonly seconds: number }[] = [];

/** Does a part of the work, and notes its time. */
export async function lap<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  console.log(`── ${name}`);
  const start = performance.now();
  const result = await work();
  laps.push({ name, seconds: (performance.now() - start) / 1000 });
  return result;
}

/** Runs a script of the project. */
export function tsx(
  project: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): boolean {
  return inherit(project, process.execPath, ['--import', import.meta.resolve('tsx'), ...args], env);
}

/** Runs a command whose output is shown; whether it went well. */
export function inherit(
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

/** Prints the laps, those of each test among them, and the counts of Playwright's report; the exit code. */
export function tell(report: string, isDone: boolean): number {
  const text = existsSync(report) ? readFileSync(report, 'utf8') : undefined;
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
