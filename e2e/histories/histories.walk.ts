// Every address that was ever published in a random history is opened in a browser: it must end at the article and the
// cause that it was published for, wherever those are by now, one step away at most.
import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../site-test';
import { BASE_PATH, HISTORIES, WALKS } from './settings';
import { type Walk, type WalkedAddress, walksSchema } from './walk';

/** What a ticket system may put behind a link's path. */
const QUERY = '?from=ticket-4711';

for (const history of HISTORIES) {
  test.describe(history, () => {
    test('with script: page, cause, query, one step at most', async ({ page }) => {
      let steps = 0;
      page.on('request', (request) => {
        if (request.isNavigationRequest()) steps += 1;
      });
      for (const walked of walkOf(history).addresses) {
        // a page of its own each time: from #a to #b of one page a browser loads nothing
        await page.goto('about:blank');
        steps = 0;
        await page.goto(urlOf(walked));
        await page.waitForURL((url) => pathsOf(walked).includes(url.pathname));
        expect(new URL(page.url()).search, walked.address).toBe(QUERY);
        expect(steps, `${walked.address}: requests`).toBeLessThanOrEqual(2);
        if (walked.cause !== undefined)
          await expect(page.locator('[data-cause].marked'), walked.address).toHaveAttribute(
            'id',
            walked.cause,
          );
      }
    });

    test.describe('without script', () => {
      test.use({ javaScriptEnabled: false });

      test('page, cause, one step at most', async ({ page }) => {
        const landed = new Set<string>();
        for (const walked of walkOf(history).addresses) {
          await page.goto('about:blank');
          const step = await openWithoutScript(page, walked);
          if (step === undefined || landed.has(step)) continue;
          landed.add(step);
          await page.goto(step);
          expect((await whereIs(page)).end, `${walked.address} → ${step}`).toBe(step);
        }
      });
    });
  });
}

function walkOf(history: string): Walk {
  const walk = walksSchema
    .parse(JSON.parse(readFileSync(WALKS, 'utf8')))
    .find((one) => one.history === history);
  if (walk === undefined || walk.addresses.length === 0) throw new Error(`${history} has not been played.`);
  return walk;
}

/** Opens an address; gives the link that is one step away, where the end is not reached yet. */
async function openWithoutScript(page: Page, walked: WalkedAddress): Promise<string | undefined> {
  const stub = await (await page.request.get(pageOf(walked))).text();
  const refreshes = stub.includes('http-equiv="refresh"');
  await page.goto(urlOf(walked));
  if (refreshes) {
    await page.waitForURL((url) => pathsOf(walked).includes(url.pathname));
    // a refresh can carry a cause along only where every anchor means the same one
    if (walked.cause === undefined) {
      return undefined;
    }
  }
  const here = await whereIs(page);
  if (here.link === undefined) {
    expect(endsOf(walked), walked.address).toContain(here.end);
    return undefined;
  }
  expect(endsOf(walked), walked.address).toContain(here.link);
  return here.link;
}

/** Where a reader is: page and the cause that the browser shows, and the link there that leads on. */
function whereIs(page: Page): Promise<{ end: string; link: string | undefined }> {
  return page.evaluate(() => {
    const target = document.querySelector(':target');
    const isStub = document.querySelector('script[data-to]') !== null;
    const place = target?.closest('[data-moved-cause]') ?? (isStub ? (target ?? document.body) : undefined);
    const cause = target?.closest('[data-cause]')?.id;
    return {
      end: location.pathname + (cause === undefined ? '' : `#${cause}`),
      link: place?.querySelector('a')?.getAttribute('href') ?? undefined,
    };
  });
}

function endsOf(walked: WalkedAddress): string[] {
  return pathsOf(walked).map((path) => path + (walked.cause === undefined ? '' : `#${walked.cause}`));
}

function pageOf({ address }: WalkedAddress): string {
  return BASE_PATH + (address.split('#')[0] ?? '');
}

function urlOf(walked: WalkedAddress): string {
  const anchor = walked.address.split('#')[1];
  return pageOf(walked) + QUERY + (anchor === undefined ? '' : `#${anchor}`);
}

/**
 * The page of today in the language of the address. The neutral page is in the site's default language, and leads from
 * a cause that has moved to the page in that language.
 */
function pathsOf({ address, id }: WalkedAddress): string[] {
  const lang = address.slice(0, address.indexOf('/e/'));
  return (lang === '' ? ['', '/en'] : [lang]).map((front) => `${BASE_PATH}${front}/e/${id}/`);
}
