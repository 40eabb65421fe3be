// The three journeys that the site is for, written once and travelled on the desktop, on a phone, by keyboard and at
// a base path. How a control is pressed is handed in, so that the keyboard can do it too.
import { expect, type Locator, type Page } from '@playwright/test';
import { copiedText } from './copied-text';
import { expectMarkedCause } from './expect-marked-cause';
import type { Language } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES } from './page-kinds';
import { pasteText } from './paste-text';
import { MAILS } from './pastes';

/** Presses a link or a button: by mouse, finger or keyboard. */
export type Press = (control: Locator) => Promise<void>;

/** The cause that the journeys lead to: not the first, so that a page that ignores it is found out. */
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

/** A mail with a log in it is pasted; the best result is the article, on the cause that the mail tells. */
export async function pasteToCause(page: Page, { lang, texts }: Language, press: Press): Promise<void> {
  const mail = MAILS[lang];
  await page.goto(`${lang}/`);
  await pasteText(page, mail.text);
  const best = page.locator('[data-paste-results] ol').getByRole('listitem').first();
  await expect(best.getByRole('link').first()).toHaveAttribute('href', new RegExp(`/e/${mail.article}/`));
  await expect(page.locator('[data-paste-status]')).toHaveText(
    new RegExp(`^(${texts.search.verdicts.exact(1)}|${texts.search.verdicts.likely(1)})$`),
  );
  await expect(page.locator('[data-paste-results] mark').first()).toBeVisible();
  await press(best.getByRole('link').first());
  await expect(page).toHaveURL(new RegExp(`/${lang}/e/${mail.article}/#${mail.cause}$`));
  await expectMarkedCause(page, mail.cause);
}

/** The link to a cause is copied; a colleague with another browser opens it and sees that cause marked. */
export async function followCopiedLink(
  page: Page,
  { lang, texts }: Language,
  press: Press,
  colleague: Page,
): Promise<void> {
  await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
  const copy = page.getByRole('button', { name: texts.article.copyCauseLink(3) });
  await press(copy);
  await expect(page.locator('[data-announce]')).toHaveText(texts.site.copied);
  const link = await copiedText(page);
  expect(link).toMatch(new RegExp(`^http://localhost:\\d+(/kb)?/e/${LONG_ARTICLE}/#${CAUSE}$`));
  await colleague.goto(link);
  await expectMarkedCause(colleague, CAUSE);
}
