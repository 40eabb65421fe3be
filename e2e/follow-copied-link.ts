import { expect, type Page } from '@playwright/test';
import { copiedText } from './copied-text';
import { expectMarkedCause } from './expect-marked-cause';
import type { Language } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES } from './page-kinds';
import type { Press } from './press';

const CAUSE = LONG_ARTICLE_CAUSES[2];

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
