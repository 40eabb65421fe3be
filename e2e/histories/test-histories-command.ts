// `npm run test:histories`: ten random histories of a site, of 40 steps each, are built, served below a path, and walked
// in a browser with and without script. Not part of `npm test`, whose property test asks the same of the model a
// thousand times: this takes minutes, and shows that what readers get is what the model says.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { inherit, lap, tell, tsx } from '../laps';
import { BASE_PATH, EXPORT, PROJECT, REPORT } from './settings';
import { writeHistories } from './write-histories';

async function main(): Promise<number> {
  mkdirSync('.cache/histories', { recursive: true });
  rmSync(REPORT, { force: true });
  await lap('the histories, played', writeHistories);
  const isReady =
    (await lap('the browser', () => tsx('.', ['lib/build/install-browser-command.ts']))) &&
    (await lap('the site, built', () =>
      tsx('.', ['lib/build/build-command.ts'], { PROJECT, OUT: EXPORT, BASE_PATH, SITE_URL: '' }),
    ));
  if (!isReady) return tell(REPORT, false);
  const args = ['test', '--config', 'e2e/histories/playwright.config.ts'];
  const isDone = await lap('the walk', () => inherit('.', join('node_modules', '.bin', 'playwright'), args));
  return tell(REPORT, isDone);
}

process.exitCode = await main();
