// Pastes of any size and make: the right outcome, and a page that answers meanwhile. Speed itself is not measured
// here: a frozen page fails by Playwright's own patience.
import { pasteText } from './paste-text';
import { expect, test } from './site-test';

const LINE = '2025-03-03 09:08:51.118 +0100 profiled[212] <Notice>: heartbeat ok, queue empty, next in 30 s';
const MESSAGE = 'Workplace Join failed';

/** A log of at least so many characters, its one error at its end. */
function log(length: number): string {
  const lines = Array.from({ length: Math.ceil(length / (LINE.length + 8)) }, (_, at) => `${at} ${LINE}`);
  return `${lines.join('\n')}\n${MESSAGE}\n`;
}

const PASTES = [
  ['5 MB', log(5 * 1024 * 1024)],
  ['10,000 lines', log(10_000 * (LINE.length + 8))],
  ['one line of 1 MB', `${'lorem ipsum '.repeat(90_000)}${MESSAGE}`],
  ['1 MB without a space', `${'A'.repeat(1024 * 1024)} ${MESSAGE}`],
  ['100,000 empty lines', `${'\n'.repeat(100_000)}${MESSAGE}`],
] as const;

for (const [name, text] of PASTES) {
  test(`${name}: the page answers meanwhile and finds the error at the end`, async ({ page }) => {
    await page.goto('en/search/');
    await pasteText(page, text);
    const theme = page.locator('[data-theme-toggle]');
    await theme.click({ timeout: 3000 });
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'light', { timeout: 3000 });
    const first = page.locator('[data-paste-results] ol').getByRole('link').first();
    await expect(first).toHaveAttribute('href', /\/en\/e\/workplace-join-failed\//, { timeout: 15_000 });
    await expect(page.locator('[data-paste-results] mark').first()).toContainText(MESSAGE);
    // a field with megabytes in it is what freezes a page
    const shown = await page.getByRole('textbox').inputValue();
    expect(shown.length).toBeLessThanOrEqual(20 * 1024);
    await expect(page.locator('[data-paste-held]')).toBeVisible();
  });
}

const LONE = '\\ud83d \\udc00 \\ud83d\\ud83d';
const ODD_TEXTS = [
  ['lone surrogates', `${LONE} Workplace Join failed ${LONE}`],
  ['right-to-left marks', '\\u202eشاشة\\u202c \\u200fWorkplace Join failed\\u200e \\u2066!\\u2069'],
  ['invisible characters', '\\ufeffWork\\u00adplace\\u00a0Join\\u2009failed\\u200b'],
  ['control characters', '\\u0007\\u001b[31mWorkplace Join failed\\u001b[0m\\u0000'],
] as const;

for (const [name, escaped] of ODD_TEXTS) {
  test(`${name} neither freeze nor break it, in the box and in the address`, async ({ page }) => {
    await page.goto('en/search/');
    // written with escapes and put into the box there: half a character survives no clipboard
    await page.locator('textarea[data-paste-box]').evaluate((box, text) => {
      if (!(box instanceof HTMLTextAreaElement)) throw new Error('not the box');
      box.value = JSON.parse(`"${text}"`);
      box.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste' }));
    }, escaped);
    const first = page.locator('[data-paste-results] ol').getByRole('link').first();
    await expect(first).toHaveAttribute('href', /\/en\/e\/workplace-join-failed\//);
    await expect(page.locator('[data-paste-results] mark').first()).toBeVisible();
    await page.getByRole('button', { name: 'Clear' }).click();
    await page.evaluate((text) => {
      location.hash = `q=${JSON.parse(`"${text}"`)}`;
    }, escaped);
    await expect(first).toHaveAttribute('href', /\/en\/e\/workplace-join-failed\//);
  });
}

test('a dropped log file of Windows (UTF-16) is read', async ({ page }) => {
  await page.goto('en/search/');
  await page.evaluate((text) => {
    const units = Uint16Array.from(`\ufeff${text}`, (character) => character.charCodeAt(0));
    const transfer = new DataTransfer();
    transfer.items.add(new File([units], 'agent.log'));
    document.body.dispatchEvent(
      new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: transfer }),
    );
  }, `line 1\r\n${MESSAGE}\r\n`);
  const first = page.locator('[data-paste-results] ol').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /\/en\/e\/workplace-join-failed\//);
});

test('a newer text always wins over an older answer', async ({ page }) => {
  await page.goto('en/search/');
  await pasteText(page, log(2 * 1024 * 1024));
  await pasteText(page, 'XPC_TYPE_ERROR Connection invalid');
  const first = page.locator('[data-paste-results] ol').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /\/en\/e\/xpc-type-error-connection-invalid\//, {
    timeout: 15_000,
  });
  await page.getByRole('button', { name: 'Clear' }).click();
  await expect(page.locator('[data-paste-results] *')).toHaveCount(0);
});
