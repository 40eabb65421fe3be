// A site whose settings say where tickets open, with messages that have variables: the way back to the ticket, and
// what a reader's paste put into a message.
import type { Page } from '@playwright/test';
import { copiedText } from './copied-text';
import { ENGLISH, LANGUAGES } from './languages';
import { pasteText } from './paste-text';
import { expect, test } from './site-test';
import { choose, openPanel, pressCopy, previewText } from './ticket-panel';

const ARTICLE = 'server-not-reached';
/** What the reader pasted; `srv-07.corp.example` is theirs. */
const PASTE = {
  en: 'Hi,\nit says: Gadget blue-7 cannot reach the server srv-07.corp.example: connection refused by the remote side\nBye',
  fr: 'Bonjour,\nLe gadget blue-7 ne peut pas joindre le serveur srv-07.corp.example : connexion refusée par l’autre côté',
};
const TEMPLATE = {
  en: 'Gadget gadget name cannot reach the server server: connection refused by the remote side',
  fr: 'Le gadget gadget name ne peut pas joindre le serveur server : connexion refusée par l’autre côté',
};
const FILLED = {
  en: 'Gadget blue-7 cannot reach the server srv-07.corp.example: connection refused by the remote side',
  fr: 'Le gadget blue-7 ne peut pas joindre le serveur srv-07.corp.example : connexion refusée par l’autre côté',
};

const LOG_LINE =
  'GadgetService: handshake with srv-07.corp.example gave up, see https://help.gadget.example.com';

const specimen = (page: Page) => page.locator('.specimen-text').first();
const kept = (page: Page) =>
  page.evaluate(() =>
    JSON.stringify([{ ...sessionStorage }, { ...localStorage }, history.state, location.href]),
  );

async function openFromPaste(page: Page, lang: 'en' | 'fr', text: string): Promise<void> {
  await page.goto(`${lang}/search/`);
  await pasteText(page, text);
  await page.locator('[data-paste-results] ol').getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/${lang}/e/${ARTICLE}/`));
}

test('the ticket’s number leads back to the ticket, percent-encoded, also from the note', async ({
  page,
}) => {
  await page.goto(`en/e/${ARTICLE}/#ticket=INC%2042`);
  const link = page.locator('[data-ticket-chip]').getByRole('link', { name: 'INC 42' });
  const address = 'https://rt.example.org/Ticket/Display.html?id=INC%2042';
  await expect(link).toHaveAttribute('href', address);
  const panel = await openPanel(page, ENGLISH);
  await choose(panel, ENGLISH, { kind: 'note', format: 'markdown' });
  expect(await previewText(panel)).toContain(`[INC 42](${address})`);
});

for (const { lang, texts, locale } of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test('a message is filled from the paste, with a way back to its wording', async ({ page }) => {
      await openFromPaste(page, lang, PASTE[lang]);
      await expect(specimen(page)).toHaveText(FILLED[lang]);
      await expect(specimen(page).locator('.filled')).toHaveText(['blue-7', 'srv-07.corp.example']);
      await expect(page.getByText(texts.article.fill.filled)).toBeVisible();
      expect(await kept(page)).not.toMatch(/blue-7|srv-07/);
      const copy = page.locator('.specimen').first().locator('.copy-button');
      await expect(copy).toBeHidden();
      await page.getByRole('button', { name: texts.article.fill.hide }).press('Enter');
      await expect(specimen(page)).toHaveText(TEMPLATE[lang]);
      await expect(specimen(page).locator('.filled')).toHaveCount(0);
      await expect(copy).toBeVisible();
      await page.getByRole('button', { name: texts.article.fill.show }).press('Enter');
      await expect(specimen(page)).toHaveText(FILLED[lang]);
    });
  });
}

test('the values reach the ticket’s text only through redaction', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openFromPaste(page, 'en', PASTE.en);
  const panel = await openPanel(page, ENGLISH);
  await choose(panel, ENGLISH, { kind: 'note', format: 'plain' });
  await pressCopy(panel, ENGLISH);
  expect(await copiedText(page)).toContain(
    'Gadget blue-7 cannot reach the server ‹host 1›: connection refused',
  );
  await panel.locator('[data-piece]').click();
  await pressCopy(panel, ENGLISH);
  expect(await copiedText(page)).toContain(FILLED.en);
});

test('what an article’s own message says is never hidden, neither in a link to the search nor for the ticket', async ({
  page,
}) => {
  await page.goto('en/search/');
  await pasteText(page, `pat@mail.example: ${LOG_LINE}`);
  const link = page.locator('.search-link-text');
  await expect(link).toHaveText(`‹e-mail 1›: ${LOG_LINE.replace('srv-07.corp.example', '‹host 1›')}`);
  await page.locator('[data-paste-results] ol').getByRole('link').first().click();
  await expect(page.locator('.specimen-text[data-filled]')).toHaveText(LOG_LINE);
  const panel = await openPanel(page, ENGLISH);
  await choose(panel, ENGLISH, { kind: 'note', format: 'plain' });
  expect(await previewText(panel)).toContain(
    'GadgetService: handshake with ‹host 1› gave up, see https://help.gadget.example.com',
  );
});

test('the switch of the language keeps them, a reload and another article do not', async ({ page }) => {
  await openFromPaste(page, 'en', PASTE.en);
  await page.locator('.site-header a[data-set-lang=fr]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await expect(page.locator('.specimen-text[data-filled]')).toHaveText(FILLED.en);
  expect(await kept(page)).not.toMatch(/blue-7|srv-07/);
  await page.reload();
  await expect(page.locator('[data-theme-toggle]')).toBeVisible();
  await expect(page.locator('.specimen-text[data-filled]')).toHaveCount(0);
  await openFromPaste(page, 'en', PASTE.en);
  await page.goto('en/e/lamp-is-red/');
  await expect(page.locator('[data-theme-toggle]')).toBeVisible();
  await expect(page.locator('.specimen-filled')).toHaveCount(0);
});

test('the keyboard’s way to the best result fills as well', async ({ page }) => {
  await page.goto('en/search/');
  await pasteText(page, PASTE.en);
  await expect(page.locator('[data-paste-results] ol').first()).toBeVisible();
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(specimen(page)).toHaveText(FILLED.en);
});

test('a result in a new tab is not filled, and nothing is left behind for it', async ({ page, context }) => {
  await page.goto('en/search/');
  await pasteText(page, PASTE.en);
  const opened = context.waitForEvent('page');
  await page
    .locator('[data-paste-results] ol')
    .getByRole('link')
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const tab = await opened;
  await expect(tab.locator('[data-theme-toggle]')).toBeVisible();
  await expect(specimen(tab)).toHaveText(TEMPLATE.en);
  expect(await kept(page)).not.toMatch(/blue-7|srv-07/);
});

test('values are text, whatever they are, and never stand in an address or a request', async ({
  page,
  context,
}) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${request.postData() ?? ''}`));
  const hostile = '<img/src=x/onerror=alert(1)>';
  await openFromPaste(page, 'en', PASTE.en.replace('blue-7', hostile));
  await expect(specimen(page).locator('.filled').first()).toHaveText(hostile);
  await expect(specimen(page).locator('img')).toHaveCount(0);
  expect(decodeURIComponent(page.url())).not.toContain('onerror');
  expect(asked.filter((request) => /onerror|srv-07/.test(decodeURIComponent(request)))).toEqual([]);
});

test('what another script left there is not taken for values', async ({ page }) => {
  for (const left of ['', '{', '7', '[]', '{"article":"server-not-reached","message":7,"values":[]}']) {
    await page.goto('en/');
    await page.evaluate((text) => sessionStorage.setItem('causebook.values', text), left);
    await page.goto(`en/e/${ARTICLE}/`);
    await expect(page.locator('[data-theme-toggle]')).toBeVisible();
    await expect(specimen(page)).toHaveText(TEMPLATE.en);
    expect(await kept(page)).not.toContain('causebook.values');
  }
});
