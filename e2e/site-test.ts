// The `test` of every browser test. Each one is watched while it runs: a word on the console, an uncaught error, a
// dialog, a request to another host or a cookie fails it, unless the test names what it provokes on purpose.
import { type BrowserContext, test as base, expect } from '@playwright/test';

export { expect };

interface SiteFixtures {
  /** Complaints that this test provokes, such as the 404 that it asks for. */
  readonly provoked: RegExp | undefined;
  /** Watches one more context, for tests that open their own. */
  readonly watch: (context: BrowserContext) => void;
}

/**
 * Playwright's `test`, with a watch on the console, dialogs, requests and cookies. Addresses are relative to
 * the base URL and begin without a slash, so that the same test also runs at a base path.
 *
 * @example
 * test('the home page opens', async ({ page }) => { await page.goto('en/'); });
 */
export const test = base.extend<SiteFixtures & { readonly watched: undefined }>({
  provoked: [undefined, { option: true }],
  watch: async ({ baseURL, provoked }, use) => {
    const complaints: string[] = [];
    const contexts: BrowserContext[] = [];
    await use((context) => {
      contexts.push(context);
      listen(context, new URL(baseURL ?? '').origin, (complaint) => complaints.push(complaint));
    });
    for (const context of contexts) complaints.push(...(await cookiesOf(context)));
    const unexpected = complaints.filter((complaint) => !provoked?.test(complaint));
    expect(unexpected, 'what the browser complained about').toEqual([]);
  },
  watched: [
    async ({ context, watch }, use) => {
      watch(context);
      await use(undefined);
    },
    { auto: true },
  ],
});

function listen(context: BrowserContext, origin: string, complain: (complaint: string) => void): void {
  context.on('console', (message) => {
    complain(`console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  context.on('weberror', (webError) => complain(`uncaught: ${webError.error().message}`));
  context.on('dialog', (dialog) => {
    complain(`dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  context.on('request', (request) => {
    const url = new URL(request.url());
    // a blob or data address asks no host
    if (url.protocol.startsWith('http') && url.origin !== origin) complain(`foreign request: ${url.href}`);
  });
}

/** A context that a test has closed has taken its cookies with it; a test that cares asks before. */
async function cookiesOf(context: BrowserContext): Promise<string[]> {
  if (context.pages().length === 0) return [];
  return (await context.cookies()).map(({ name }) => `cookie: ${name}`);
}
