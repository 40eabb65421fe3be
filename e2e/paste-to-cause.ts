import { expect, type Page } from '@playwright/test';
import { expectMarkedCause } from './expect-marked-cause';
import type { Language } from './languages';
import { pasteText } from './paste-text';
import { MAILS } from './pastes';
import type { Press } from './press';

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
