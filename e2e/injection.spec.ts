// Pasted text stays text: through the box, `#q=` and `?q=`, nothing of it runs and nothing of it becomes an element.
// The console is watched as everywhere, so a policy that had to step in fails the test too.
import type { Page } from '@playwright/test';
import { en } from '../lib/interface/en';
import { INJECTION_TEXTS } from './injection-texts';
import { LONG_ARTICLE, NOT_FOUND_LINE, SHORT_ARTICLE } from './page-kinds';
import { pasteText } from './paste-text';
import { expect, test } from './site-test';

/** All that results are made of. */
const OWN_ELEMENTS = new Set(
  'A BUTTON DETAILS DIV H2 H3 KBD LI MARK OL P PRE SECTION SPAN STRONG SUMMARY UL VAR BR'.split(' '),
);

/** A text that is found, so that the paste is shown back with its marks. */
const around = (text: string) => `${text} Workplace Join failed ${text}`;

const status = (page: Page) => page.locator('[data-paste-status]');

/** `ran` exists before any script of the page, so that a text that runs is always found out. */
async function setTrap(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(globalThis, {
      ran: () => {
        document.documentElement.setAttribute('data-ran', '');
      },
    });
  });
}

async function expectInert(page: Page): Promise<void> {
  const seen = await page.evaluate(() => {
    const elements = [...document.querySelectorAll('[data-paste-results] *')];
    return {
      trap: typeof Reflect.get(globalThis, 'ran'),
      ran: document.documentElement.hasAttribute('data-ran') || 'ran' in Object.create({}),
      tags: elements.map(({ tagName }) => tagName),
      attributes: elements.flatMap((element) => element.getAttributeNames()),
      links: elements.flatMap((element) => element.getAttribute('href') ?? []),
      foreign: document.querySelectorAll('iframe, object, embed, base, style, form form').length,
    };
  });
  expect(seen.trap, 'the trap is set').toBe('function');
  expect(seen.ran).toBe(false);
  expect(seen.tags.filter((tag) => !OWN_ELEMENTS.has(tag))).toEqual([]);
  expect(seen.attributes.filter((name) => /^on|^style$|^src/.test(name))).toEqual([]);
  expect(seen.links.filter((link) => !link.startsWith('/en/e/'))).toEqual([]);
  expect(seen.foreign).toBe(0);
}

test('through the box, alone and around a known message', async ({ page }) => {
  expect(INJECTION_TEXTS.length).toBeGreaterThanOrEqual(40);
  await setTrap(page);
  await page.goto('en/search/');
  for (const text of INJECTION_TEXTS) {
    await pasteText(page, text);
    await expect(status(page)).toHaveText(en.search.verdicts.none(0));
    await expectInert(page);
    await pasteText(page, around(text));
    await expect(page.locator('[data-paste-results] mark').first()).toHaveText(/Workplace Join failed/);
    // shown back to the letter: it was neither parsed nor dropped (Chromium's clipboard takes NUL away)
    const shown = text.split('\u0000')[0] ?? '';
    await expect(page.getByRole('group', { name: en.search.echo }).first()).toContainText(shown);
    await expectInert(page);
    await page.getByRole('button', { name: en.search.clear }).click();
    await expect(status(page)).toBeEmpty();
  }
});

test('through #q=, encoded and raw', async ({ page }) => {
  await setTrap(page);
  await page.goto('en/search/');
  for (const text of INJECTION_TEXTS) {
    for (const q of [encodeURIComponent(around(text)), around(text)]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#q=${q}`);
      await expect(page.locator('[data-paste-results] mark').first()).toHaveText(/Workplace Join failed/);
      await expectInert(page);
      await page.getByRole('button', { name: en.search.clear }).click();
      await expect(status(page)).toBeEmpty();
    }
  }
});

for (const part of [0, 1, 2, 3]) {
  test(`through ?q=, part ${part + 1} of 4`, async ({ page }) => {
    await setTrap(page);
    for (const text of INJECTION_TEXTS.filter((_, at) => at % 4 === part)) {
      await page.goto(`en/search/?q=${encodeURIComponent(around(text))}`);
      await expect(page.locator('[data-paste-results] mark').first()).toHaveText(/Workplace Join failed/);
      await expectInert(page);
    }
  });
}

test('through the other texts that a page reads from its address', async ({ page }) => {
  await setTrap(page);
  const fragment = (text: string) => encodeURIComponent(text);
  for (const text of INJECTION_TEXTS.filter((_, at) => at % 5 === 0)) {
    await page.goto(`en/e/${LONG_ARTICLE}/#${text}`);
    await page.goto(`en/e/${SHORT_ARTICLE}/#ticket=${fragment(text)}&cause=${fragment(text)}`);
    await page.goto(`en/browse/?component=${fragment(text)}`);
    await expect(page.locator('[data-row]').first()).toBeVisible();
    await expectInert(page);
  }
});

test.describe('an address that does not exist', () => {
  test.use({ provoked: NOT_FOUND_LINE });

  test('its words are offered to the search as text', async ({ page }) => {
    await setTrap(page);
    await page.goto(`en/e/${encodeURIComponent('<img src=x onerror=ran()>')}/`);
    await expect(page.locator('[data-words]').first()).toHaveText('img src x onerror ran');
    await expectInert(page);
  });
});
