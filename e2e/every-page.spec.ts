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

/** As many as one test opens in good time on a busy machine. */
const AT_ONCE = 150;

const addressOf = (path: string) => path.replace(/index\.html$/, '');
const parts = Array.from({ length: Math.ceil(pages.length / AT_ONCE) }, (_, at) =>
  pages.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
);

test('the export has pages in every language and without', () => {
  for (const start of ['en/e/', 'fr/e/', 'e/']) {
    expect(pages.filter((path) => path.startsWith(start)).length).toBeGreaterThan(10);
  }
});

for (const [at, part] of parts.entries()) {
  test(`the console of every page is clean, part ${at + 1} of ${parts.length}`, async ({ page }) => {
    test.slow();
    for (const path of part) {
      await page.goto(addressOf(path));
      // the policy stands before the first script, so that it rules all of them
      const [headings, policy] = await page.evaluate(() => [
        document.querySelectorAll('h1').length,
        document.head
          .querySelector('meta[http-equiv="Content-Security-Policy"], script')
          ?.getAttribute('content'),
      ]);
      expect(headings, path).toBe(1);
      expect(policy, path).toMatch(/default-src 'none'.*require-trusted-types-for/);
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
