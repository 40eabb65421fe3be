// What people paste stays in the page: thirty made-up secrets are pasted, searched and copied, and then looked for
// in every place that could keep or carry them.
import type { BrowserContext, Page } from '@playwright/test';
import { en } from '../lib/interface/en';
import { copiedText } from './copied-text';
import { pasteText } from './paste-text';
import { SECRETS } from './secrets';
import { expect, test } from './site-test';

/** Everything that leaves the page or is said on the console, from now on. */
function listenTo(context: BrowserContext): () => Promise<string> {
  const said: Promise<string>[] = [];
  context.on('request', (request) => {
    said.push(
      request
        .allHeaders()
        .then((headers) => `${request.url()} ${request.postData() ?? ''} ${JSON.stringify(headers)}`),
    );
  });
  context.on('console', (message) => said.push(Promise.resolve(message.text())));
  context.on('weberror', (webError) => said.push(Promise.resolve(String(webError.error().stack))));
  return async () => (await Promise.all(said)).join('\n');
}

/** All that the browser keeps for the site, as text. */
async function kept(page: Page): Promise<string> {
  const inPage = await page.evaluate(async () => {
    const cached = await Promise.all(
      (await caches.keys()).map(async (name) =>
        (await (await caches.open(name)).keys()).map(({ url }) => url),
      ),
    );
    return JSON.stringify([
      { ...localStorage },
      { ...sessionStorage },
      document.cookie,
      cached,
      await indexedDB.databases(),
      history.state,
      window.name,
      document.title,
      performance.getEntries().map(({ name }) => name),
    ]);
  });
  return `${inPage} ${JSON.stringify(await page.context().storageState({ indexedDB: true }))}`;
}

async function historyOf(page: Page): Promise<string> {
  const client = await page.context().newCDPSession(page);
  const { entries } = await client.send('Page.getNavigationHistory');
  await client.detach();
  // not `userTypedURL`: what a person or another program has put into the address bar is theirs
  return JSON.stringify(entries.map(({ url, title }) => [url, title]));
}

test('thirty secrets are pasted, searched and copied, and leave no trace', async ({ page, context }) => {
  test.slow();
  const spoken = listenTo(context);
  await page.goto('en/search/');
  let copied = 0;
  for (const { mark, text } of SECRETS) {
    await pasteText(page, `${text}\nWorkplace Join failed\n${text}`);
    await expect(page.locator('[data-paste-results] mark').first()).toBeVisible();
    // copying a link to the search is the one way into an address: the page shows which text, and hides what it
    // knows for private until it is pressed
    const pieces = page.locator('.search-link-text [data-piece]');
    for (let at = 0; at < (await pieces.count()); at += 1) {
      if ((await pieces.nth(at).getAttribute('data-restored')) === null) await pieces.nth(at).click();
    }
    await page.getByRole('button', { name: en.search.copyQuery }).click();
    await expect.poll(async () => decodeURIComponent(await copiedText(page))).toContain(mark);
    copied += 1;
    // also without an article that fits: then the page drafts one
    await pasteText(page, text);
    await expect(page.locator('[data-paste-status]')).toHaveText(en.search.verdicts.none(0));
    await page.locator('[data-paste-results] summary').click();
    await page.getByRole('button', { name: en.search.draftCopy }).click();
  }
  expect(copied).toBe(30);
  const last = SECRETS.at(-1)?.text ?? '';
  await pasteText(page, `${last} Workplace Join failed`);
  await page.locator('[data-paste-results] ol').getByRole('link').first().click();
  await expect(page).toHaveURL(/\/en\/e\/workplace-join-failed\/(#cause)?$/);
  const traces = [await spoken(), await kept(page), await historyOf(page)];
  await page.goBack();
  await expect(page.locator('textarea[data-paste-box]')).toBeVisible();
  traces.push(await kept(page), await historyOf(page));
  expect(traces.join('').length, 'something was looked through').toBeGreaterThan(1000);
  const leaked = SECRETS.filter(({ mark }) => traces.some((trace) => trace.includes(mark)));
  expect(leaked).toEqual([]);
});

test('a secret that an address brought leaves the address when the box is changed', async ({ page }) => {
  const { mark = '', text = '' } = SECRETS[0] ?? {};
  await page.goto(`en/search/#q=${encodeURIComponent(`${text} Workplace Join failed`)}`);
  await expect(page.locator('[data-paste-results] mark').first()).toBeVisible();
  await pasteText(page, 'XPC_TYPE_ERROR Connection invalid');
  await expect(page).toHaveURL(/\/en\/search\/$/);
  expect(await historyOf(page)).not.toContain(mark);
});

test('typing a secret letter by letter sends nothing', async ({ page, context }) => {
  await page.goto('en/');
  const spoken = listenTo(context);
  const { mark = '', text = '' } = SECRETS[1] ?? {};
  await page.locator('textarea[data-paste-box]').pressSequentially(text);
  await page.getByRole('button', { name: en.search.submit }).click();
  await expect(page.locator('[data-paste-status]')).toHaveText(en.search.verdicts.none(0));
  const traces = [await spoken(), await kept(page), await historyOf(page)].join(' ');
  expect(traces).toContain('search-index');
  expect(traces).not.toContain(mark);
});
