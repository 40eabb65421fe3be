import { expect, test } from 'vitest';
import { chromiumFlags, findChromium, launchOptions, type Machine } from './browser';

function machine(present: readonly string[], env: Machine['env'] = { PATH: '/usr/bin:/snap/bin' }): Machine {
  return { env, exists: (path) => present.includes(path), ownPath: '/cache/playwright/chrome' };
}

test.each([
  [
    'the named one before all others',
    ['/opt/c', '/usr/bin/chromium'],
    { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/c' },
    '/opt/c',
  ],
  [
    "the system's before Playwright's",
    ['/snap/bin/chromium', '/cache/playwright/chrome'],
    undefined,
    '/snap/bin/chromium',
  ],
  [
    'the headless shell before the whole browser',
    ['/usr/bin/chromium', '/snap/bin/chromium-headless-shell'],
    undefined,
    '/snap/bin/chromium-headless-shell',
  ],
  [
    'chromium before google-chrome',
    ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    undefined,
    '/usr/bin/chromium',
  ],
  [
    "Playwright's own where there is no other",
    ['/cache/playwright/chrome'],
    undefined,
    '/cache/playwright/chrome',
  ],
  ['none where there is none', [], undefined, undefined],
])('%s', (_what, present, env, expected) => {
  expect(findChromium(machine(present, env))).toBe(expected);
});

test('a named one that does not exist is an error, not a reason to take another', () => {
  const env = { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/nope' };
  expect(() => findChromium(machine(['/usr/bin/chromium'], env))).toThrow(/CHROMIUM_PATH names \/opt\/nope/);
});

test("Playwright is told where the system's is, and finds its own by itself", () => {
  expect(launchOptions(machine(['/usr/bin/chromium'])).executablePath).toBe('/usr/bin/chromium');
  expect(launchOptions(machine(['/cache/playwright/chrome']))).not.toHaveProperty('executablePath');
});

test('only root goes without the sandbox', () => {
  expect(chromiumFlags(true)).toContain('--no-sandbox');
  expect(chromiumFlags(false)).not.toContain('--no-sandbox');
});
