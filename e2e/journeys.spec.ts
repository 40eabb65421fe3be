// The three journeys, in both languages, by mouse, on a phone and by keyboard alone. This file also runs against a build at a base path.
import { browseToCause } from './browse-to-cause';
import { followCopiedLink } from './follow-copied-link';
import { LANGUAGES } from './languages';
import { pasteToCause } from './paste-to-cause';
import type { Press } from './press';
import { expect, test } from './site-test';
import { tabTo } from './tab-to';

const click: Press = (control) => control.click();

for (const language of LANGUAGES) {
  test.describe(`in ${language.lang}`, () => {
    test.use({ locale: language.locale });

    test('browse to a cause', ({ page }) => browseToCause(page, language, click));

    test('paste a mail and land on the right cause', ({ page }) => pasteToCause(page, language, click));

    test('copy a link and open it elsewhere', async ({ page, browser, watch }) => {
      const elsewhere = await browser.newContext({ locale: language.locale });
      watch(elsewhere);
      const colleague = await elsewhere.newPage();
      await followCopiedLink(page, language, click, colleague);
      await expect(colleague.locator('html')).toHaveAttribute('lang', language.lang);
      await elsewhere.close();
    });

    test.describe('on a phone', () => {
      test.use({ viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true });
      const tap: Press = (control) => control.tap();

      test('browse to a cause', ({ page }) => browseToCause(page, language, tap));

      test('paste a mail and land on the right cause', ({ page }) => pasteToCause(page, language, tap));

      test('copy a link and open it elsewhere', async ({ page, context }) => {
        await followCopiedLink(page, language, tap, await context.newPage());
      });
    });

    test.describe('by keyboard alone', () => {
      const pressEnter =
        (page: Parameters<typeof tabTo>[0]): Press =>
        async (control) => {
          await tabTo(page, control);
          await page.keyboard.press('Enter');
        };

      test('browse to a cause', ({ page }) => browseToCause(page, language, pressEnter(page)));

      test('paste a mail and land on the right cause', ({ page }) =>
        pasteToCause(page, language, pressEnter(page)));

      test('copy a link and open it elsewhere', async ({ page, context }) => {
        await followCopiedLink(page, language, pressEnter(page), await context.newPage());
      });
    });
  });
}
