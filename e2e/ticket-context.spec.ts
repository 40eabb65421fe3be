// The ticket that a reader came from: every page of the tab knows it, copied texts name it, the reader can forget it,
// and nothing of it outlives the tab or is sent.
import type { Page } from '@playwright/test';
import { copiedText } from './copied-text';
import { ENGLISH, FRENCH, LANGUAGES } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES, NOT_FOUND_LINE, SHORT_ARTICLE } from './page-kinds';
import { pasteText } from './paste-text';
import { expect, test } from './site-test';
import { choose, openPanel, pressCopy, previewText } from './ticket-panel';

const TICKET = 'INC-4711';
const CAUSE = LONG_ARTICLE_CAUSES[2];
const chip = (page: Page) => page.locator('[data-ticket-chip]');
const stored = (page: Page) => page.evaluate(() => JSON.stringify({ ...sessionStorage, ...localStorage }));

for (const { lang, texts, locale } of LANGUAGES) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test('from the ticket’s link to every page of the tab, until it is forgotten', async ({ page }) => {
      await page.goto(`e/${LONG_ARTICLE}/#ticket=${TICKET}&cause=${CAUSE}`);
      // the permanent link leads to the reader's language
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await expect(page.locator(`#${CAUSE}`)).toHaveClass(/marked/);
      await expect(chip(page)).toHaveText(new RegExp(`${texts.site.ticketChip} ${TICKET}`));
      await page.locator('.crumbs a').first().click();
      await expect(chip(page)).toContainText(TICKET);
      await page.getByRole('link', { name: texts.site.aToZ }).first().click();
      await expect(chip(page)).toContainText(TICKET);
      await page.locator('.paste-link').click();
      await expect(chip(page)).toContainText(TICKET);
      await pasteText(page, 'Workplace Join failed');
      await page.locator('[data-paste-results] ol').getByRole('link').first().click();
      await expect(page).toHaveURL(new RegExp(`/e/${SHORT_ARTICLE}/#ticket=${TICKET}`));
      await page.locator('.site-header a[data-set-lang]').click();
      await expect(page.locator('html')).not.toHaveAttribute('lang', lang);
      await expect(chip(page)).toContainText(TICKET);
      await page.goBack();
      await expect(page.locator('html')).toHaveAttribute('lang', lang);
      await chip(page).getByRole('button', { name: texts.site.ticketForget }).click();
      await expect(chip(page)).toBeHidden();
      await expect(page.locator('[data-announce]')).toHaveText(texts.site.ticketForgotten);
      await expect(page).not.toHaveURL(/ticket/);
      expect(await stored(page)).not.toContain(TICKET);
      await page.reload();
      await expect(chip(page)).toBeHidden();
      // the pages before it were opened with the ticket in their address
      await page.goBack();
      await expect(page.locator('textarea[data-paste-box]')).toBeVisible();
      await expect(chip(page)).toBeHidden();
    });
  });
}

test('going back to the address that brought a forgotten ticket does not bring it back', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/#ticket=${TICKET}&cause=${CAUSE}`);
  await page.goto('en/browse/');
  await chip(page).getByRole('button').click();
  await page.goBack();
  await expect(page.locator(`#${CAUSE}`)).toHaveClass(/marked/);
  await expect(chip(page)).toBeHidden();
  await expect(page).not.toHaveURL(/ticket/);
});

test('the copied texts name the ticket', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto(`en/browse/#ticket=${TICKET}`);
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, 3);
  await choose(panel, ENGLISH, { kind: 'requester', format: 'plain', text: 'en' });
  await pressCopy(panel, ENGLISH);
  expect(await copiedText(page)).toContain(`This is about your request ${TICKET}.`);
  await choose(panel, ENGLISH, { kind: 'note', text: 'fr' });
  await pressCopy(panel, ENGLISH);
  expect(await copiedText(page)).toMatch(new RegExp(`^Ticket\u00a0: ${TICKET}$`, 'm'));
  await choose(panel, ENGLISH, { kind: 'link', text: 'en' });
  expect(await previewText(panel)).toContain(`/e/${LONG_ARTICLE}/#ticket=${TICKET}&cause=${CAUSE}`);
  await page.keyboard.press('Escape');
  // a link for anybody and anything names nobody's ticket
  await page.getByRole('button', { name: ENGLISH.texts.article.copyPermanentLink }).last().click();
  expect(await copiedText(page)).not.toContain('ticket');
  await chip(page).getByRole('button').click();
  const later = await openPanel(page, ENGLISH, 3);
  await choose(later, ENGLISH, { kind: 'note', text: 'en' });
  expect(await previewText(later)).not.toContain(TICKET);
});

test('a new ticket takes the place of the old one, also on the same page', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/#ticket=1`);
  await page.evaluate(() => {
    location.hash = '#ticket=2&cause=dns-cname-missing';
  });
  await expect(chip(page)).toContainText('Ticket 2');
  await page.goto('en/');
  await expect(chip(page)).toContainText('Ticket 2');
});

test('results of a search from the ticket know it, and forget it with the page', async ({ page }) => {
  await page.goto(`en/search/#ticket=${TICKET}&q=Workplace Join failed`);
  const best = page.locator('[data-paste-results] ol').getByRole('link').first();
  await expect(best).toHaveAttribute('href', new RegExp(`#ticket=${TICKET}`));
  await chip(page).getByRole('button').click();
  await expect(best).not.toHaveAttribute('href', /ticket/);
  await expect(page).toHaveURL(/\/en\/search\/#q=Workplace%20Join%20failed$/);
});

test('another tab knows nothing of it, and no request carries it', async ({ page, context }) => {
  const asked: string[] = [];
  context.on('request', (request) => asked.push(`${request.url()} ${JSON.stringify(request.headers())}`));
  await page.goto(`en/e/${LONG_ARTICLE}/#ticket=${TICKET}`);
  await page.locator('.crumbs a').first().click();
  await expect(chip(page)).toContainText(TICKET);
  const other = await context.newPage();
  await other.goto('en/');
  await expect(other.locator('[data-theme-toggle]')).toBeVisible();
  await expect(chip(other)).toBeHidden();
  expect(asked.filter((request) => request.includes(TICKET))).toEqual([]);
  const state = await context.storageState({ indexedDB: true });
  expect(JSON.stringify(state)).not.toContain(TICKET);
});

test('what is no ticket’s number is ignored', async ({ page }) => {
  const hostile = [
    '<img src=x onerror=alert(1)>',
    'javascript:alert(1)',
    '"onclick="alert(1)',
    '../../admin',
    'x'.repeat(65),
    '\u202e1174',
    '%00',
  ];
  for (const id of hostile) {
    await page.goto('en/browse/');
    await page.goto(`en/e/${LONG_ARTICLE}/#ticket=${encodeURIComponent(id)}&cause=${CAUSE}`);
    await expect(page.locator(`#${CAUSE}`)).toHaveClass(/marked/);
    await expect(chip(page), id).toBeHidden();
    expect(await stored(page)).toBe('{}');
  }
  // nor where another script of the same host has written it
  await page.evaluate(() => sessionStorage.setItem('causebook.ticket', '<b>1</b>'));
  await page.goto('en/');
  await expect(page.locator('[data-theme-toggle]')).toBeVisible();
  await expect(chip(page)).toBeHidden();
});

test('without storage, the page that was opened with a ticket knows it', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(`fr/e/${SHORT_ARTICLE}/#ticket=${TICKET}`);
  await expect(chip(page)).toContainText(TICKET);
  await chip(page).getByRole('button', { name: FRENCH.texts.site.ticketForget }).click();
  await expect(chip(page)).toBeHidden();
});

test('the chip moves nothing on a wide page, and fits a narrow one', async ({ page }) => {
  const top = () => page.locator('h1').evaluate((heading) => heading.getBoundingClientRect().top);
  await page.goto(`en/e/${SHORT_ARTICLE}/`);
  const before = await top();
  await page.goto('en/');
  await page.goto(`en/e/${SHORT_ARTICLE}/#ticket=${TICKET}`);
  await expect(chip(page)).toBeVisible();
  expect(await top()).toBe(before);
  await page.setViewportSize({ width: 320, height: 640 });
  const button = await chip(page).getByRole('button').boundingBox();
  expect(button?.height).toBeGreaterThanOrEqual(36);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test.describe('an address that does not exist', () => {
  test.use({ provoked: NOT_FOUND_LINE });

  test('knows the ticket too', async ({ page }) => {
    await page.goto(`en/no-such-page/#ticket=${TICKET}`);
    await expect(chip(page)).toContainText(TICKET);
  });
});
