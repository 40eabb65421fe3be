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
  if (!run('apt-get', ['update'])) return undefined;
  // not every system packs the headless shell apart
  for (const name of ['chromium-headless-shell', 'chromium']) {
    // a font with Latin letters, because a bare image has none and a page of boxes proves nothing
    const packages = ['install', '-y', '--no-install-recommends', name, 'fonts-dejavu-core'];
    if (run('apt-get', packages)) return findChromium();
  }
  return undefined;
}

function run(command: string, args: readonly string[]): boolean {
  console.log(`Chromium is missing: ${[command, ...args].join(' ')}`);
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}
