// Where Chromium is, for browser tests and Lighthouse: named by CHROMIUM_PATH, else the system's, else Playwright's own.
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** What finding a browser depends on; arguments, so that it can be tested. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
  /** Where Playwright would have put its own. */
  readonly ownPath: string;
}

/** The headless shell first: the same engine without windows takes little more than half the time. */
const NAMES = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * Path of a Chromium, or undefined where there is none. Throws where CHROMIUM_PATH names a file that does not exist:
 * whoever set it meant that one and no other.
 *
 * @example
 * findChromium() //=> '/usr/bin/chromium'
 */
export function findChromium(machine: Machine = thisMachine()): string | undefined {
  const { env, exists, ownPath } = machine;
  const named = env.CHROMIUM_PATH;
  if (named && !exists(named)) throw new Error(`CHROMIUM_PATH names ${named}, which does not exist.`);
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const installed = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...(named ? [named] : []), ...installed, ownPath].find(exists);
}

/** How Playwright starts it. Its own browser it finds itself, and then takes the headless shell that came along. */
export function launchOptions(machine: Machine = thisMachine()): { args: string[]; executablePath?: string } {
  const executablePath = findChromium(machine);
  const isOwn = !executablePath || executablePath === machine.ownPath;
  return { args: chromiumFlags(), ...(!isOwn && { executablePath }) };
}

/** Nothing of Chromium's own may reach for the network, and root has no sandbox. */
export function chromiumFlags(isRoot = process.getuid?.() === 0): string[] {
  const quiet = [
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
  ];
  return isRoot ? ['--no-sandbox', ...quiet] : quiet;
}

function thisMachine(): Machine {
  return { env: process.env, exists: existsSync, ownPath: chromium.executablePath() };
}
