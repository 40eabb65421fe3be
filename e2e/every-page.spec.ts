// Every exported page, not a sample: opened in a browser, with nothing on the console, no request to another host
// and no cookie (see site-test.ts).
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listFiles } from '../lib/build/list-files';
import { expect, test } from './site-test';

const OUT = process.env.OUT ?? 'out';

/** Stubs at old addresses lead elsewhere at once; they are looked at below. */
const isStub = (path: string) => readFileSync(join(OUT, path), 'utf8').includes('http-equiv="refresh"');

const PAGES = listFiles(OUT).filter((path) => path.endsWith('/index.html') || path === 'index.html');
const [stubs, pages] = [PAGES.filter(isStub), PAGES.filter((path) => !isStub(path))];
const PARTS = ['en/', 'fr/', ''] as const;

const addressOf = (path: string) => path.replace(/index\.html$/, '');
const partOf = (path: string) => PARTS.find((part) => path.startsWith(part)) ?? '';

for (const part of PARTS) {
  test(`the console of every page below /${part} is clean`, async ({ page }) => {
    test.slow();
    const mine = pages.filter((path) => partOf(path) === part);
    expect(mine.length).toBeGreaterThan(10);
    for (const path of mine) {
      await page.goto(addressOf(path));
      await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
      // the policy stands before the first script, so that it rules all of them
      const first = page
        .locator('head')
        .locator('meta[http-equiv="Content-Security-Policy"], script')
        .first();
      await expect(first).toHaveAttribute('content', /default-src 'none'.*require-trusted-types-for/);
    }
  });
}

test('every old address leads to a page in one hop and keeps query and fragment', async ({ page }) => {
  test.slow();
  expect(stubs.length).toBeGreaterThan(0);
  for (const path of stubs) {
    await page.goto(`${addressOf(path)}?x=1#ticket=4711&cause=cause`);
    await expect(page).toHaveURL(/\/e\/[a-z0-9-]+\/\?x=1#ticket=4711&cause=cause$/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});
