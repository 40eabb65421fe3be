// What the reader chose stays chosen: colours and language. And what the page makes of paper.
import type { Page } from '@playwright/test';
import { FRENCH, LANGUAGES } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES } from './page-kinds';
import { expect, test } from './site-test';

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);

for (const scheme of ['light', 'dark'] as const) {
  test(`colours go round: as the system (${scheme}), light, dark; kept from page to page`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('en/');
    const html = page.locator('html');
    const system = await paper(page);
    const toggle = page.locator('[data-theme-toggle]');
    await toggle.click();
    await expect(html).toHaveAttribute('data-theme', 'light');
    const light = await paper(page);
    await toggle.click();
    await expect(html).toHaveAttribute('data-theme', 'dark');
    const dark = await paper(page);
    expect(dark).not.toBe(light);
    expect(system).toBe(scheme === 'light' ? light : dark);
    await page.goto(`en/e/${LONG_ARTICLE}/`);
    await expect(html).toHaveAttribute('data-theme', 'dark');
    expect(await paper(page)).toBe(dark);
    await toggle.click();
    await expect(html).not.toHaveAttribute('data-theme');
    await page.goto('en/browse/');
    expect(await paper(page)).toBe(system);
  });
}

test('a chosen theme is there before the first paint', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('causebook.theme', 'dark'));
  // the site's script, which comes after the first paint, never comes here, so it is not what sets it
  let asked = false;
  await page.route(/\/assets\/site\./, () => {
    asked = true;
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('en/', { waitUntil: 'commit' });
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect.poll(() => asked).toBe(true);
});

test('the chosen language is remembered over the browser’s, and the place in the page is kept', async ({
  page,
  baseURL,
}) => {
  const cause = LONG_ARTICLE_CAUSES[2];
  await page.goto(`en/e/${LONG_ARTICLE}/#${cause}`);
  await page.locator('.site-header a[data-set-lang=fr]').click();
  await expect(page).toHaveURL(`${baseURL}fr/e/${LONG_ARTICLE}/#${cause}`);
  await page.goto('');
  await expect(page).toHaveURL(`${baseURL}fr/`);
  await page.goto(`e/${LONG_ARTICLE}/#${cause}`);
  await expect(page).toHaveURL(`${baseURL}fr/e/${LONG_ARTICLE}/#${cause}`);
  await page.locator('.site-header a[data-set-lang=en]').click();
  await page.goto('');
  await expect(page).toHaveURL(baseURL ?? '');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('where storage is refused, the page works and holds the choice for itself', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(globalThis, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto('en/');
  await page.locator('[data-theme-toggle]').click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
});

for (const { lang, texts } of LANGUAGES) {
  test(`a printed article is a clean sheet with its link and date (${lang})`, async ({ page, baseURL }) => {
    await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
    await page.emulateMedia({ media: 'print' });
    for (const chrome of ['.site-header', '.site-footer', '.skip-link', 'aside']) {
      await expect(page.locator(chrome).first(), chrome).toBeHidden();
    }
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    const line = page.locator('.print-line');
    await expect(line).toContainText(texts.site.printedFrom);
    await expect(line).toContainText(`${baseURL}e/${LONG_ARTICLE}/`);
    await expect(line).toContainText(lang === 'en' ? /\d{1,2} \w+ 20\d\d/ : /\d{1,2} \p{L}+ 20\d\d/u);
    await page.emulateMedia({ media: 'screen' });
    await expect(line).toBeHidden();
  });
}

test('the page of lost addresses speaks both languages', async ({ page }) => {
  await page.goto('en/');
  for (const { lang, texts } of LANGUAGES) {
    const text = await (await page.request.get('no-such-page/')).text();
    expect(text, lang).toContain(texts.notFound.title);
  }
  expect(FRENCH.texts.notFound.title).not.toBe('');
});
