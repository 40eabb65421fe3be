// `npm run test:rt`: makes everything that the test with Request Tracker needs, runs it, and tells how long each
// part took. Not part of `npm test`: it installs packages and takes minutes. Where Request Tracker cannot be
// installed it says so and fails, because what was not tested has not passed.
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { bundleCli } from '../../lib/build/bundle-cli';
import { inherit, lap, tell, tsx } from '../laps';
import { installRequestTracker } from './request-tracker';
import { FIRST_EXPORT, MOVED, MOVED_EXPORT } from './settings';

const REPORT = '.cache/rt/report.json';
/** What a copy of the project does without: made by tools, or of no use to a build. */
const LEFT_OUT = new Set(['.cache', '.git', '.next', 'dist', 'node_modules', 'out', 'test-results']);

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
  return tell(REPORT, isDone);
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

process.exitCode = await main();
