// Everything but the search works without script, and the search leads on.
import { expectMarkedCause } from './expect-marked-cause';
import { LANGUAGES } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES, PAGE_KINDS } from './page-kinds';
import { expect, test } from './site-test';

test.use({ javaScriptEnabled: false });

const CAUSE = LONG_ARTICLE_CAUSES[2];

for (const { lang, texts, locale } of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test('browse to a cause', async ({ page }) => {
      await page.goto(`${lang}/`);
      await page.getByRole('main').getByRole('link', { name: texts.home.allArticles }).click();
      // Playwright's own text search passes over <noscript>
      const notice = page.locator('noscript p').first();
      await expect(notice).toBeVisible();
      await expect(notice).toHaveText(texts.browse.noScript);
      await page.locator(`[data-row] a[href*="${LONG_ARTICLE}"]`).click();
      await page.locator(`main a[href="#${CAUSE}"]`).first().click();
      await expectMarkedCause(page, CAUSE);
    });

    test('the paste box leads to the list of all messages, and that to the article', async ({ page }) => {
      await page.goto(`${lang}/search/`);
      await expect(page.locator('textarea')).toBeHidden();
      await page.getByRole('link', { name: texts.search.noScriptLink }).click();
      await expect(page.getByRole('heading', { level: 1, name: texts.aToZ.title })).toBeVisible();
      await page
        .getByRole('link')
        .filter({ hasText: lang === 'en' ? 'Workplace Join failed' : 'Échec de Workplace Join' })
        .first()
        .click();
      await expect(page).toHaveURL(new RegExp(`/${lang}/e/workplace-join-failed/`));
    });

    test('the permanent link stands on the page and opens elsewhere', async ({ page, context }) => {
      await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
      const link = page.locator('.rail .permanent-link a');
      await expect(link).toBeVisible();
      await expect(page.getByRole('button')).toHaveCount(0);
      const elsewhere = await context.newPage();
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      await elsewhere.goto(`${address.href}#${CAUSE}`);
      await expectMarkedCause(elsewhere, CAUSE);
      // without script the language is one click away
      await elsewhere.getByRole('link', { name: 'Français' }).first().click();
      await expect(elsewhere.locator('html')).toHaveAttribute('lang', 'fr');
    });
  });
}

for (const { name, path } of PAGE_KINDS.filter(({ status }) => status === 200)) {
  test(`${name}: says what it is and shows nothing that does nothing`, async ({ page }) => {
    await page.goto(path);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.getByRole('button')).toHaveCount(0);
    expect(await page.locator('main a[href]').count()).toBeGreaterThan(0);
  });
}
