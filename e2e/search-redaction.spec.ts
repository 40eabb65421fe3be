// What leaves the search page by copy: the draft of a missing article, and the link to a search. What is private in
// the paste is hidden in both, the reader sees exactly what is copied, and one press brings a piece back.
import type { Page } from '@playwright/test';
import { copiedText } from './copied-text';
import { draftMessage } from './draft-message';
import { LANGUAGES } from './languages';
import { pasteText } from './paste-text';
import { expect, test } from './site-test';

/** No article knows it. */
const UNKNOWN =
  'Hello,\nError: cannot mount \\\\srv01\\files for pat@mail.example from 203.0.113.7, so says srv01';
const KNOWN = 'For pat@mail.example on DESKTOP-AB12CD3: Workplace Join failed';

const pieces = (page: Page, place: string) => page.locator(`${place} [data-piece]`);
const LINK = '.search-link-text';
const DRAFT = '[data-paste-results] details';

for (const { lang, texts, locale } of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test('a draft has variables where the paste was private, until they are pressed', async ({ page }) => {
      await page.goto(`${lang}/search/`);
      await pasteText(page, UNKNOWN);
      await page.getByText(texts.search.draft, { exact: true }).click();
      const names =
        lang === 'en'
          ? ['{host}', '{e-mail}', '{ip-address}', '{host}']
          : ['{hote}', '{adresse-e-mail}', '{adresse-ip}', '{hote}'];
      await expect(pieces(page, DRAFT)).toHaveText(names);
      await expect(page.locator(DRAFT)).toContainText(texts.search.hidden(4));
      const copy = page.getByRole('button', { name: texts.search.draftCopy });
      await copy.click();
      const hidden = await copiedText(page);
      expect(hidden).toBe(await page.locator(`${DRAFT} pre`).textContent());
      expect(hidden).not.toMatch(/srv01|pat@|203\.0/);
      const [host = ''] = names;
      expect(draftMessage(hidden)).toContain(`cannot mount \\\\\\\\${host}\\files for`);
      // both places of the same value come back at one press, and the press keeps the keyboard's place
      await pieces(page, DRAFT).first().press('Enter');
      await expect(pieces(page, DRAFT).first()).toBeFocused();
      await copy.click();
      expect(draftMessage(await copiedText(page))).toMatch(/\\\\srv01\\files .*says srv01$/);
      await pieces(page, DRAFT).first().press('Enter');
      await copy.click();
      expect(await copiedText(page)).toBe(hidden);
    });

    test('a link to a search shows what it holds, and holds nothing private', async ({ page }) => {
      await page.goto(`${lang}/search/`);
      await pasteText(page, KNOWN);
      await expect(pieces(page, LINK)).toHaveCount(2);
      const copy = page.getByRole('button', { name: texts.search.copyQuery });
      const linked = async () => {
        await copy.click();
        const link = new URL(await copiedText(page));
        expect(link.pathname).toBe('/search/');
        return decodeURIComponent(link.hash.replace('#q=', ''));
      };
      const shown = await page.locator(LINK).textContent();
      expect(await linked()).toBe(shown);
      expect(shown).not.toMatch(/pat@|DESKTOP/);
      await pieces(page, LINK).first().click();
      expect(await linked()).toContain('pat@mail.example');
      expect(await linked()).not.toContain('DESKTOP');
      // what is shared still finds the article
      await page.goto(`${lang}/search/#q=${encodeURIComponent(shown ?? '')}`);
      await expect(page.locator('[data-paste-results] mark').first()).toHaveText(/Workplace Join failed/);
    });
  });
}

test('a link names the reader’s ticket and says so, until it is forgotten', async ({ page }) => {
  await page.goto('en/search/#ticket=4711&q=Workplace%20Join%20failed');
  await expect(page.getByText('The link names ticket 4711 and holds this text')).toBeVisible();
  const copy = page.getByRole('button', { name: 'Copy a link to this search' });
  await copy.click();
  expect(await copiedText(page)).toMatch(/\/search\/#ticket=4711&q=Workplace%20Join%20failed$/);
  await page.locator('[data-ticket-forget]').click();
  await expect(page.getByText('The link holds this text')).toBeVisible();
  await copy.click();
  expect(await copiedText(page)).toMatch(/\/search\/#q=Workplace%20Join%20failed$/);
});

test('a text that no link can hold is said to be one, and is not looked through for it', async ({ page }) => {
  await page.goto('en/search/');
  await pasteText(page, `Workplace Join failed ${'pat@mail.example '.repeat(3_000)}`);
  await expect(page.getByText('This text is too long for a link.')).toBeVisible();
  await expect(page.locator(LINK)).toHaveCount(0);
});
