// When the index or the engine's worker fails: a message within 10 s, never a wrong result, and the search recovers
// without a reload. Faults are planted between server and page, so that the page is the one that people get.
import type { Page, Route } from '@playwright/test';
import { en } from '../lib/interface/en';
import { pasteText } from './paste-text';
import { ANSWERS } from './pastes';
import { expect, test } from './site-test';

const INDEX = /\/assets\/search-index\./;
const WORKER = /\/assets\/worker\./;
const { failures, retry, verdicts } = en.search;

/** Time that people are promised a message in, in milliseconds. */
const PROMISED = 10_000;

// Chromium's own words about a file that is missing or altered, a worker that throws, and what the page makes of it
test.use({ provoked: /Failed to load resource|Failed to find a valid digest|planted|worker/i });

interface Fault {
  readonly name: string;
  readonly where: RegExp;
  readonly plant: (route: Route) => Promise<void>;
  readonly message: string;
}

/** Answers with the real file, changed. */
async function change(route: Route, edit: (body: string) => string): Promise<void> {
  const response = await route.fetch();
  const body = await response.text();
  const changed = edit(body);
  expect(changed, 'the fault is really planted').not.toBe(body);
  await route.fulfill({ response, body: changed });
}

const FAULTS: readonly Fault[] = [
  {
    name: 'the index is missing',
    where: INDEX,
    plant: (route) => route.fulfill({ status: 404 }),
    message: failures.index,
  },
  {
    name: 'the index cannot be reached',
    where: INDEX,
    plant: (route) => route.abort(),
    message: failures.index,
  },
  {
    name: 'the index is cut short',
    where: INDEX,
    plant: (route) => change(route, (body) => body.slice(0, body.length / 2)),
    message: failures.index,
  },
  {
    name: 'the index is altered, one word of it',
    where: INDEX,
    plant: (route) =>
      change(route, (body) => body.replaceAll('workplace-join-failed', 'workplace-join-fooled')),
    message: failures.index,
  },
  {
    name: 'the index is a page of a proxy',
    where: INDEX,
    plant: (route) => route.fulfill({ contentType: 'text/html', body: '<title>Please sign in</title>' }),
    message: failures.index,
  },
  {
    name: 'the worker is missing',
    where: WORKER,
    plant: (route) => route.fulfill({ status: 404 }),
    message: failures.worker,
  },
  {
    name: 'the worker is cut short',
    where: WORKER,
    plant: (route) => change(route, (body) => body.slice(0, body.length / 2)),
    message: failures.worker,
  },
  {
    name: 'the worker throws while it starts',
    where: WORKER,
    plant: (route) => change(route, (body) => `throw new Error('planted');${body}`),
    message: failures.worker,
  },
  {
    name: 'the worker throws at every question',
    where: WORKER,
    plant: (route) => change(route, (body) => onQuestion(`throw new Error('planted')`) + body),
    message: failures.worker,
  },
  {
    name: 'the worker loops at a question',
    where: WORKER,
    plant: (route) => change(route, (body) => onQuestion('for (;;);') + body),
    message: failures.hang,
  },
];

function onQuestion(code: string): string {
  return `self.addEventListener('message', ({ data }) => { if (data.kind === 'search') { ${code} } });`;
}

for (const { name, where, plant, message } of FAULTS) {
  test(`${name}: says so, and finds again once it is mended`, async ({ page }) => {
    await page.route(where, plant);
    await page.goto('en/search/');
    await markThisPage(page);
    await pasteText(page, ANSWERS.en.exact);
    await expect(page.locator('[data-paste-status]')).toHaveText(message, { timeout: PROMISED });
    await expectNoResult(page);
    await page.unroute(where);
    await page.getByRole('button', { name: retry }).click();
    await expectRightResult(page);
    await expectSamePage(page);
  });
}

test('the index hangs: says so, still takes it when it comes', async ({ page }) => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.clock.install();
  await page.route(INDEX, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('en/search/');
  await markThisPage(page);
  await pasteText(page, ANSWERS.en.exact);
  await expect(page.locator('[data-paste-status]')).toHaveText(en.search.busy);
  await page.clock.fastForward(PROMISED);
  await expect(page.locator('[data-paste-status]')).toHaveText(failures.slow);
  await expectNoResult(page);
  release();
  await expectRightResult(page);
  await expectSamePage(page);
});

test('the index never comes: gives up, and finds again once it does', async ({ page }) => {
  await page.clock.install();
  await page.route(INDEX, () => undefined);
  await page.goto('en/search/');
  await pasteText(page, ANSWERS.en.exact);
  await expect(page.locator('[data-paste-status]')).toHaveText(en.search.busy);
  await page.clock.fastForward(60_000);
  await expect(page.locator('[data-paste-status]')).toHaveText(failures.index);
  await expectNoResult(page);
  await page.unroute(INDEX);
  await page.getByRole('button', { name: retry }).click();
  await expectRightResult(page);
});

test('the worker loops while it starts: says so, and finds again once it is mended', async ({ page }) => {
  await page.clock.install();
  await page.route(WORKER, (route) => change(route, (body) => `for (;;);${body}`));
  await page.goto('en/search/');
  await pasteText(page, ANSWERS.en.exact);
  await expect(page.locator('[data-paste-status]')).toHaveText(en.search.busy);
  await page.clock.fastForward(PROMISED);
  await expect(page.locator('[data-paste-status]')).toHaveText(failures.slow);
  await expectNoResult(page);
  await page.unroute(WORKER);
  await page.getByRole('button', { name: retry }).click();
  await expectRightResult(page);
});

test('a failure takes the answer to an earlier text away', async ({ page }) => {
  const fault = onQuestion(`if (data.text.includes('planted')) throw new Error('planted');`);
  await page.route(WORKER, (route) => change(route, (body) => fault + body));
  await page.goto('en/search/');
  await pasteText(page, ANSWERS.en.exact);
  await expectRightResult(page);
  await pasteText(page, 'planted: XPC_TYPE_ERROR Connection invalid');
  await expect(page.locator('[data-paste-status]')).toHaveText(failures.worker, { timeout: PROMISED });
  await expectNoResult(page);
  await pasteText(page, ANSWERS.en.exact);
  await expectRightResult(page);
});

async function expectNoResult(page: Page): Promise<void> {
  await expect(page.locator('[data-paste-results] a')).toHaveCount(0);
}

async function expectRightResult(page: Page): Promise<void> {
  await expect(page.locator('[data-paste-status]')).toHaveText(verdicts.exact(1));
  const first = page.locator('[data-paste-results] ol').getByRole('link').first();
  await expect(first).toHaveAttribute('href', /\/en\/e\/workplace-join-failed\//);
}

/** Leaves a mark in the page's memory, which a reload would wipe. */
async function markThisPage(page: Page): Promise<void> {
  await page.evaluate(() => Object.assign(globalThis, { stillHere: true }));
}

async function expectSamePage(page: Page): Promise<void> {
  expect(await page.evaluate(() => 'stillHere' in globalThis)).toBe(true);
}
