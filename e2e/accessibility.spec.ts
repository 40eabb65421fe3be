// axe finds nothing on any kind of page and in any state of the search.
import { expectAccessible } from './expect-accessible';
import { LANGUAGES } from './languages';
import { NOT_FOUND_LINE, PAGE_KINDS } from './page-kinds';
import { pasteText } from './paste-text';
import { ANSWERS, type AnswerState } from './pastes';
import { expect, test } from './site-test';

// Chromium reports the page and the index that tests ask for in vain
test.use({ provoked: NOT_FOUND_LINE });

for (const { name, path } of PAGE_KINDS) {
  test(`${name} page`, async ({ page }) => {
    await page.goto(path);
    await expectAccessible(page);
  });
}

for (const { lang, texts } of LANGUAGES) {
  const { verdicts, groups } = texts.search;
  const lines: Readonly<Record<AnswerState, string | RegExp>> = {
    exact: verdicts.exact(1),
    likely: verdicts.likely(1),
    // how many look alike is the content's business
    shortlist: new RegExp(`^${verdicts.shortlist(3).replace('3', '\\d+')}$`),
    several: groups(2),
    none: verdicts.none(0),
  };
  for (const state of ['exact', 'likely', 'shortlist', 'several', 'none'] as const) {
    test(`search that answers ${state} (${lang})`, async ({ page }) => {
      await page.goto(`${lang}/search/`);
      await pasteText(page, ANSWERS[lang][state]);
      await expect(page.locator('[data-paste-status]')).toHaveText(lines[state]);
      const details = page.locator('[data-paste-results] details');
      if (state === 'none') await details.locator('summary').click();
      await expectAccessible(page);
    });
  }

  test(`search that fails (${lang})`, async ({ page }) => {
    await page.route(/search-index/, (route) => route.fulfill({ status: 404 }));
    await page.goto(`${lang}/search/`);
    await pasteText(page, ANSWERS[lang].exact);
    await expect(page.locator('[data-paste-status]')).toHaveText(texts.search.failures.index);
    await expectAccessible(page);
  });

  test(`browse with filters that leave nothing (${lang})`, async ({ page }) => {
    await page.goto(`${lang}/browse/?component=licensing&kind=symptom`);
    await expect(page.getByText(texts.browse.none)).toBeVisible();
    await expectAccessible(page);
  });
}
