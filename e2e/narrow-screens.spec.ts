// 400 % zoom on a 1280 px screen is 320 CSS px (WCAG 1.4.10): nothing may need scrolling sideways but tables and
// texts as seen, each in a box of its own.
import { NOT_FOUND_LINE, PAGE_KINDS } from './page-kinds';
import { pasteText } from './paste-text';
import { ANSWERS, MAILS } from './pastes';
import { expect, test } from './site-test';

test.use({ viewport: { width: 320, height: 256 }, provoked: NOT_FOUND_LINE });

/** How far the page can be scrolled sideways, in px. */
const overhang = (): number => document.documentElement.scrollWidth - document.documentElement.clientWidth;

for (const { name, path } of PAGE_KINDS) {
  test(`${name} page fits 320 px`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await page.evaluate(overhang)).toBe(0);
  });
}

for (const text of [MAILS.en.text, ANSWERS.en.shortlist, `${'x'.repeat(3000)} ${ANSWERS.en.none}`]) {
  test(`results for "${text.slice(0, 20).trim()}" fit 320 px`, async ({ page }) => {
    await page.goto('en/search/');
    await pasteText(page, text);
    await expect(page.locator('[data-paste-results]')).not.toBeEmpty();
    await expect(page.locator('[data-paste-results]')).not.toHaveAttribute('data-busy');
    expect(await page.evaluate(overhang)).toBe(0);
  });
}
