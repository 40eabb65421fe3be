// `npm test`: every check there is, then a table, then a line with the counts alone. All steps run, so that one run
// tells everything that is wrong; a step whose ground is missing is counted as failed, not skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { addCounts, type Counts, countTests, withExit } from './count-tests';
import { TEST_STEPS, type TestStep } from './test-steps';

interface Outcome {
  readonly name: string;
  readonly counts: Counts;
  readonly seconds: number;
  readonly note: string;
}

// colours in a log file are noise, and some tools write them wherever FORCE_COLOR is inherited
const PLAIN = process.stdout.isTTY ? {} : { NO_COLOR: '1', FORCE_COLOR: '0' };

const outcomes: Outcome[] = [];
mkdirSync('.cache', { recursive: true });
for (const step of TEST_STEPS) {
  console.log(`\n── ${step.name} ${'─'.repeat(Math.max(0, 70 - step.name.length))}`);
  outcomes.push(outcomeOf(step));
}
report();

function outcomeOf(step: TestStep): Outcome {
  const missing = (step.needs ?? []).filter((need) => isBroken(need));
  if (missing.length > 0) {
    const note = `not run: it needs "${missing.join('", "')}"`;
    console.log(note);
    return { name: step.name, counts: { passed: 0, failed: 1, skipped: 0 }, seconds: 0, note };
  }
  const start = performance.now();
  const isDone = runStep(step);
  const seconds = (performance.now() - start) / 1000;
  return { name: step.name, counts: withExit(countsOf(step, isDone), isDone), seconds, note: '' };
}

function isBroken(name: string): boolean {
  return outcomes.find((outcome) => outcome.name === name)?.counts.failed !== 0;
}

function runStep({ command, args, env, report }: TestStep): boolean {
  if (report) rmSync(report.path, { force: true });
  const { status, error } = spawnSync(join('node_modules', '.bin', command), args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, ...PLAIN, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  if (error) console.error(String(error));
  return status === 0;
}

function countsOf({ report }: TestStep, isDone: boolean): Counts {
  if (!report) return { passed: isDone ? 1 : 0, failed: isDone ? 0 : 1, skipped: 0 };
  if (!existsSync(report.path)) return { passed: 0, failed: 1, skipped: 0 };
  return countTests(report.tool, readFileSync(report.path, 'utf8'));
}

function report(): void {
  console.log(`\n── summary ${'─'.repeat(63)}`);
  for (const { name, counts, seconds, note } of outcomes) {
    const sign = counts.failed === 0 ? 'ok   ' : 'WRONG';
    const figures = `${counts.passed} passed, ${counts.failed} failed`;
    console.log(`${sign} ${name.padEnd(24)} ${`${seconds.toFixed(1)} s`.padStart(8)}  ${note || figures}`);
  }
  const { passed, failed, skipped } = addCounts(outcomes.map(({ counts }) => counts));
  console.log(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
}
