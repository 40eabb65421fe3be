// Finds Chromium, or installs one: Playwright's own first (no rights needed), then the system's package as root.
import { spawnSync } from 'node:child_process';
import { findChromium } from './browser';

const found = findChromium() ?? installOwn() ?? installPackage();
if (found) console.log(`Chromium is ${found}`);
else {
  console.error(
    'There is no Chromium, and none could be installed. Install one, or name it: CHROMIUM_PATH=/path npm test',
  );
  process.exitCode = 1;
}

function installOwn(): string | undefined {
  return run('npx', ['playwright', 'install', 'chromium']) ? findChromium() : undefined;
}

function installPackage(): string | undefined {
  if (process.getuid?.() !== 0) return undefined;
  // a font with Latin letters, because a bare image has none and a page of boxes proves nothing
  const packages = ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-dejavu-core'];
  return run('apt-get', ['update']) && run('apt-get', packages) ? findChromium() : undefined;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`Chromium is missing: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
