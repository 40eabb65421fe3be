// Texts for tickets: what the preview shows is what arrives in a plain and in a rich field.
import AxeBuilder from '@axe-core/playwright';
import { FORMATS } from '../lib/tickets/formats/formats';
import { copiedText } from './copied-text';
import { ENGLISH, FRENCH, LANGUAGES } from './languages';
import { LONG_ARTICLE, LONG_ARTICLE_CAUSES, SHORT_ARTICLE } from './page-kinds';
import { expect, test } from './site-test';
import { choose, fieldsToPasteInto, openPanel, panelTexts, pressCopy, previewText } from './ticket-panel';

const USER_CAUSE = 3;
const ADMIN_CAUSE = 1;

test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

for (const language of LANGUAGES) {
  const { lang, texts, locale } = language;
  test.describe(`in ${lang}`, () => {
    test.use({ locale });

    test('the preview is what is copied, in every format, register and language', async ({ page }) => {
      await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
      const panel = await openPanel(page, language, USER_CAUSE);
      for (const kind of ['requester', 'note', 'questions', 'link'] as const)
        for (const format of FORMATS)
          for (const text of ['en', 'fr'] as const) {
            await choose(panel, language, { kind, format: format.id, text });
            await pressCopy(panel, language);
            if (format.rich) continue;
            expect(await copiedText(page), `${kind} ${format.id} ${text}`).toBe(await previewText(panel));
          }
    });

    test('ticked steps go into the text, on the page and in the panel', async ({ page }) => {
      await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
      const cause = page.locator(`#${LONG_ARTICLE_CAUSES[USER_CAUSE - 1]}`);
      const place = () => cause.evaluate((node: HTMLElement) => [node.offsetTop, node.offsetHeight]);
      const before = await place();
      const step = (number: number, state: 'open' | 'done' | 'failed') =>
        texts.article.step.replace('{n}', String(number)).replace('{state}', texts.article.stepStates[state]);
      for (const number of [1, 2, 3]) await cause.getByRole('button', { name: step(number, 'open') }).click();
      await cause.getByRole('button', { name: step(3, 'done') }).press('Enter');
      await expect(page.locator('[data-announce]')).toHaveText(step(3, 'failed'));
      expect(await place()).toEqual(before);
      const panel = await openPanel(page, language, USER_CAUSE);
      const tried = {
        en: 'Tried: steps 1 and 2, failed at step 3.',
        fr: 'étapes 1 et 2, échec à l’étape 3.',
      };
      await choose(panel, language, { kind: 'note', format: 'plain' });
      expect(await previewText(panel)).toContain(tried[lang]);
      await panel.getByRole('button', { name: step(3, 'failed') }).click();
      await expect(panel.getByRole('button', { name: step(3, 'open') })).toBeFocused();
      expect(await previewText(panel)).toContain(lang === 'en' ? 'steps 1 and 2.' : 'étapes 1 et 2.');
      await page.keyboard.press('Escape');
      await expect(cause.getByRole('button', { name: step(3, 'open') })).toBeVisible();
      // the other language is another page of the same tab
      await page.goto(`${lang === 'en' ? 'fr' : 'en'}/e/${LONG_ARTICLE}/`);
      await expect(page.locator('.step-tick[data-state="done"]')).toHaveCount(2);
    });

    test('an answer is no longer asked, and stands in the note', async ({ page }) => {
      await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
      const panel = await openPanel(page, language, ADMIN_CAUSE);
      await choose(panel, language, { kind: 'requester', format: 'plain' });
      const ui = panelTexts(language);
      await panel.getByText(ui.answers(0, 8)).click();
      const field = panel.getByRole('textbox').nth(2);
      const question = await field.evaluate((area) =>
        area instanceof HTMLTextAreaElement ? (area.labels?.[0]?.textContent ?? '') : '',
      );
      expect(question).not.toBe('');
      expect(await previewText(panel)).toContain(question);
      await field.fill('Since Monday');
      await expect(panel.getByText(ui.answers(1, 8))).toBeVisible();
      expect(await previewText(panel)).not.toContain(question);
      await choose(panel, language, { kind: 'note' });
      expect(await previewText(panel)).toContain(`${question}\n  Since Monday`);
    });

    test('the questions of the collection are copied from where they stand', async ({ page }) => {
      await page.goto(`${lang}/e/${SHORT_ARTICLE}/`);
      await page.getByRole('button', { name: texts.article.copyQuestions }).click();
      const panel = page.getByRole('dialog');
      await pressCopy(panel, language);
      const copied = await copiedText(page);
      for (const question of await page.locator('.intake-list li').allTextContents())
        expect(copied).toContain(question);
    });

    test('the open panel has no fault that axe knows', async ({ page }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await page.goto(`${lang}/e/${LONG_ARTICLE}/`);
        const panel = await openPanel(page, language, USER_CAUSE);
        await choose(panel, language, { format: 'html' });
        const { violations } = await new AxeBuilder({ page }).include('.ticket-panel').analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      }
    });
  });
}

test('what arrives in a plain field is the text, in a rich one its form', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, 5);
  await choose(panel, ENGLISH, { kind: 'note', format: 'html' });
  await pressCopy(panel, ENGLISH);
  const shown = await panel.locator('[data-ticket-preview]').innerHTML();
  const fields = await fieldsToPasteInto(page);
  const plain = fields.locator('textarea');
  await plain.click();
  await fields.keyboard.press('ControlOrMeta+v');
  expect(await plain.inputValue()).toContain(
    'Fix (needs a DNS administrator):\n1. Create these two CNAME records',
  );
  const rich = fields.locator('div');
  await rich.focus();
  await fields.keyboard.press('ControlOrMeta+v');
  await expect(rich.locator('ol > li')).toHaveCount(4);
  await expect(rich.locator('table tr')).toHaveCount(3);
  await expect(rich.locator('a').last()).toHaveAttribute(
    'href',
    new RegExp(`/e/${LONG_ARTICLE}/#dns-cname-missing$`),
  );
  const words = (html: string) =>
    fields.evaluate((text) => {
      const holder = document.implementation.createHTMLDocument();
      holder.body.innerHTML = text;
      return holder.body.textContent.replace(/\s+/g, ' ').trim();
    }, html);
  expect(await words(await rich.innerHTML())).toBe(await words(shown));
  // a format of its own goes into a rich field as the text that it is
  await page.bringToFront();
  await choose(panel, ENGLISH, { format: 'jira' });
  await pressCopy(panel, ENGLISH);
  await fields.bringToFront();
  await plain.fill('');
  await plain.focus();
  await fields.keyboard.press('ControlOrMeta+v');
  expect(await plain.inputValue()).toBe(await previewText(panel));
});

test('what the requester saw stays text, whatever it is', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, USER_CAUSE);
  const message = '<img src=x onerror=alert(1)>\n{code} # h1. "a":b';
  await panel.getByText(panelTexts(ENGLISH).message).first().click();
  await panel.getByLabel(panelTexts(ENGLISH).message).fill(message);
  await choose(panel, ENGLISH, { kind: 'note', format: 'html' });
  await expect(panel.locator('[data-ticket-preview] pre')).toHaveText(message);
  await expect(panel.locator('[data-ticket-preview] img')).toHaveCount(0);
});

test('where the browser refuses to copy, the text is selected for the reader’s own hands', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'clipboard', { value: undefined });
    document.execCommand = () => false;
  });
  await page.goto(`fr/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, FRENCH, USER_CAUSE);
  await choose(panel, FRENCH, { format: 'plain' });
  await panel.getByRole('button', { name: panelTexts(FRENCH).copy, exact: true }).click();
  await expect(panel.getByRole('status')).toHaveText(panelTexts(FRENCH).failed);
  const selected = await page.evaluate(() => getSelection()?.toString());
  expect(selected?.trim()).toBe((await previewText(panel)).trim());
});

test('without the newer clipboard, both forms are copied the old way', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, USER_CAUSE);
  await choose(panel, ENGLISH, { format: 'html' });
  await pressCopy(panel, ENGLISH);
  const fields = await fieldsToPasteInto(page);
  await fields.locator('div').focus();
  await fields.keyboard.press('ControlOrMeta+v');
  await expect(fields.locator('div ol > li')).toHaveCount(4);
});

test('the panel is worked by keyboard alone, and gives the focus back', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const button = page.getByRole('button', { name: ENGLISH.texts.article.copyCauseText(2) });
  await button.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog');
  await expect(panel.getByRole('radio', { name: 'For the requester' })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(panel.getByRole('radio', { name: 'Internal note' })).toBeChecked();
  expect(await previewText(panel)).toContain('Cause 2 of 5');
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(button).toBeFocused();
});

test('what is private is hidden before it is copied, and one click brings it back', async ({ page }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, USER_CAUSE);
  await panel.getByText(panelTexts(ENGLISH).message).first().click();
  await panel.getByLabel(panelTexts(ENGLISH).message).fill('Refused for pat@mail.example from 203.0.113.7');
  await choose(panel, ENGLISH, { kind: 'note', format: 'plain' });
  await pressCopy(panel, ENGLISH);
  const hidden = await copiedText(page);
  expect(hidden).not.toMatch(/pat@mail|203\.0/);
  expect(hidden).toContain('Refused for ‹e-mail 1›');
  expect(hidden).toBe(await previewText(panel));
  await panel.locator('[data-piece]').first().click();
  await pressCopy(panel, ENGLISH);
  expect(await copiedText(page)).toContain('Refused for pat@mail.example from ‹');
});

test('the format is remembered, the reader’s words are not', async ({ page, context }) => {
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, ENGLISH, ADMIN_CAUSE);
  await choose(panel, ENGLISH, { format: 'textile' });
  await panel.getByText(panelTexts(ENGLISH).message).first().click();
  await panel.getByLabel(panelTexts(ENGLISH).message).fill('secret words');
  const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
  expect(kept).toContain('textile');
  expect(kept).not.toContain('secret');
  const later = await context.newPage();
  await later.goto(`en/e/${SHORT_ARTICLE}/`);
  const again = await openPanel(later, ENGLISH);
  await expect(again.getByLabel('Format')).toHaveValue('textile');
});

test('the page loads nothing of it before it is asked for', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(`en/e/${LONG_ARTICLE}/`);
  await page.waitForLoadState('networkidle');
  expect(asked.length).toBeLessThanOrEqual(5);
  expect(asked.filter((path) => /ticket/.test(path))).toEqual([]);
  await openPanel(page, ENGLISH, 1);
  expect(asked.filter((path) => /ticket/.test(path))).toHaveLength(2);
});

test.describe('on a bad line', () => {
  test.use({ provoked: /Failed to load resource|ERR_FAILED/ });

  test('a text that does not come is said, and comes with the next press', async ({ page }) => {
    await page.goto(`en/e/${SHORT_ARTICLE}/`);
    await page.route(/ticket/, (route) => route.abort());
    const button = page.getByRole('button', { name: ENGLISH.texts.article.copyText }).last();
    await page.locator('.rail [data-ticket-text]').click();
    await expect(page.locator('[data-announce]')).toHaveText(ENGLISH.texts.article.ticketTextFailed);
    await page.unroute(/ticket/);
    await expect(button).toBeVisible();
    await openPanel(page, ENGLISH);
  });
});

test('on a phone the panel fits, and nothing runs out of it', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`fr/e/${LONG_ARTICLE}/`);
  const panel = await openPanel(page, FRENCH, 5);
  for (const format of FORMATS) {
    await choose(panel, FRENCH, { kind: 'note', format: format.id });
    const wide = await panel.evaluate((dialog) =>
      [dialog, ...dialog.querySelectorAll('.ticket-body')].map((node) => node.scrollWidth - node.clientWidth),
    );
    expect(wide.filter((pixels) => pixels > 0)).toEqual([]);
  }
  await pressCopy(panel, FRENCH);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('no button and no tick box is shown', async ({ page }) => {
    await page.goto(`en/e/${LONG_ARTICLE}/`);
    await expect(page.getByRole('button')).toHaveCount(0);
    await expect(page.locator('.step-tick')).toHaveCount(0);
    await expect(page.getByText('Find out who installed the profile.')).toBeVisible();
  });
});
