import { expect, type Page } from '@playwright/test';
import { expectMarkedCause } from './expect-marked-cause';
import type { Language } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES } from './page-kinds';
import type { Press } from './press';

/** Not the first cause, so that a page that ignores which one was meant is found out. */
const CAUSE = LONG_ARTICLE_CAUSES[2];

/** Home, browse, narrowed by a filter, an article, its third cause. */
export async function browseToCause(page: Page, { lang, texts }: Language, press: Press): Promise<void> {
  await page.goto(`${lang}/`);
  await press(page.getByRole('main').getByRole('link', { name: texts.home.allArticles }));
  await expect(page.getByRole('heading', { level: 1, name: texts.browse.title })).toBeVisible();
  const rows = page.locator('[data-row]');
  const all = await rows.count();
  await press(page.locator('a[data-facet=component][data-value=enrolment]'));
  await expect(page).toHaveURL(/\?component=enrolment$/);
  await expect.poll(() => rows.filter({ visible: true }).count()).toBeLessThan(all);
  await press(rows.filter({ visible: true }).locator(`a[href*="${LONG_ARTICLE}"]`));
  await expect(page).toHaveURL(new RegExp(`/${lang}/e/${LONG_ARTICLE}/$`));
  await press(page.locator(`main a[href="#${CAUSE}"]`).first());
  await expectMarkedCause(page, CAUSE);
}
