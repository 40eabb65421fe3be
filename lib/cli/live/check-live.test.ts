import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../../article/made-up-article';
import { listen } from '../../build/listen';
import { redirects } from '../../permanence/redirects';
import { stubPage } from '../../permanence/stub-page';
import { serveAnswers } from '../serve-answers';
import { askPage } from './ask-page';
import { checkLive } from './check-live';

/** The neutral page of an article that was called `jam`, whose tray was called `drawer`. */
const STUB = (() => {
  const article = madeUpArticle({ id: 'paper-jam', aliases: ['jam'], causes: { tray: ['jam#box'] } });
  const [redirect] = redirects(madeUpContent([article]));
  if (redirect === undefined) throw new Error('an alias makes a redirect');
  const anchors = ['box', 'tray'].map((anchor) => ({ anchor, to: '/e/paper-jam/#tray', title: 'Tray' }));
  return stubPage(redirect, {
    basePath: '/kb',
    siteUrl: undefined,
    title: 'Jam',
    lang: 'en',
    preview: [],
    moved: 'Moved to',
    anchors,
    sha256: () => '',
  });
})();

const PAGES: Readonly<Record<string, string>> = {
  '/kb/': '<h1>Home</h1>',
  '/kb/e/paper-jam/': '<h1>Jam</h1><section id="tray"></section><a name="older"></a><p name="never"></p>',
  '/kb/e/jam/': STUB,
  '/kb/e/soft/': '<p data-not-found-search="">Nothing here</p>',
  '/kb/e/bad-stub/': '<script data-to="https://[" data-anchors="[">',
};
const LEADS: Readonly<Record<string, string>> = {
  '/kb/e/by-host/': '/kb/e/paper-jam/',
  '/kb/e/to-anchor/': '/kb/e/paper-jam/#tray',
  '/kb/e/twice/': '/kb/e/by-host/',
  '/kb/e/to-stub/': '/kb/e/jam/',
  '/kb/e/away/': 'https://elsewhere.example/e/paper-jam/',
  '/kb/e/to-nothing/': '/kb/e/none/',
};

async function site() {
  const served = await serveAnswers(({ url }) => {
    if (url === '/kb/e/broken/') return { status: 500 };
    const headers = { 'Content-Type': 'text/html' };
    const to = LEADS[url];
    if (to !== undefined) return { status: 301, headers: { ...headers, Location: to } };
    return { status: url in PAGES ? 200 : 404, body: PAGES[url] ?? '', headers };
  });
  onTestFinished(served.close);
  return served;
}

test('pages, anchors, stubs and redirects of the host are followed below a base path, each page asked once', async () => {
  const { origin, asked } = await site();
  const good = [
    '/e/paper-jam/',
    '/e/paper-jam/#tray',
    '/e/paper-jam/#older',
    '/e/jam/',
    '/e/jam/#box',
    '/e/jam/#tray',
    '/e/by-host/',
    '/e/by-host/#tray',
    '/e/to-anchor/#box',
  ];
  const found = await checkLive(`# The ledger\n${good.join('\n')}\n`, `${origin}/kb`);
  expect(found).toEqual({ site: `${origin}/kb`, addresses: 9, pages: 4, problems: [] });
  expect(asked.map(({ url }) => url).sort()).toEqual(
    ['/kb/', '/kb/e/by-host/', '/kb/e/jam/', '/kb/e/paper-jam/', '/kb/e/to-anchor/'].sort(),
  );
});

test.each([
  ['/e/none/', 'answers 404'],
  ['/e/broken/', 'answers 500'],
  ['/e/soft/', 'answers 200 with the page for what is not found'],
  ['/e/paper-jam/#roller', 'finds no anchor "roller" on /kb/e/paper-jam/'],
  ['/e/paper-jam/#never', 'finds no anchor "never" on /kb/e/paper-jam/'],
  ['/e/jam/#roller', 'finds no anchor "roller" on /kb/e/paper-jam/'],
  ['/e/jam/#older', 'leads to /kb/e/paper-jam/#older only with script'],
  ['/e/by-host/#box', 'finds no anchor "box" on /kb/e/paper-jam/'],
  ['/e/twice/', 'leads to /kb/e/by-host/, which leads on again'],
  ['/e/to-stub/', 'leads to /kb/e/jam/, which leads on again'],
  ['/e/away/', 'leads to https://elsewhere.example/e/paper-jam/, which is another site'],
  ['/e/to-nothing/', 'leads to /kb/e/none/, which answers 404'],
  ['/e/bad-stub/', 'leads to "https://[", which is no address'],
  ['paper-jam', 'is no address of a site'],
  ['//elsewhere.example/', 'is no address of a site'],
])('%s %s', async (address, fault) => {
  const { origin } = await site();
  const { problems } = await checkLive(`/e/paper-jam/\n${address}\n`, `${origin}/kb`);
  expect(problems).toMatchObject([{ code: 'not-live', severity: 'error', line: 2 }]);
  expect(problems[0]?.message).toContain(`${address} ${fault}`);
});

test('a connection that breaks off is tried once more', async () => {
  let tries = 0;
  const server = createServer((request, response) => {
    if (request.url !== '/' && ++tries === 1) request.socket.destroy();
    else response.end('<h1>Jam</h1>');
  });
  onTestFinished(() => void server.close());
  const port = await listen(server, '0');
  expect(await checkLive('/e/jam/\n', `http://127.0.0.1:${port}`)).toMatchObject({ problems: [] });
  expect(tries).toBe(2);
});

test('an empty ledger has asked nothing, which is an error', async () => {
  const { origin } = await site();
  expect(await checkLive('# nothing\n', `${origin}/kb`)).toMatchObject({
    addresses: 0,
    problems: [{ code: 'nothing-checked', severity: 'error' }],
  });
});

test('no more than six pages are asked for at once', async () => {
  let now = 0;
  let most = 0;
  const ledger = Array.from({ length: 50 }, (_, at) => `/e/a-${at}/\n/e/a-${at}/#cause\n`).join('');
  const found = await checkLive(ledger, 'https://kb.example.org', async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 1));
    now -= 1;
    return { kind: 'page', elements: [], anchors: new Set(['cause']) };
  });
  expect(found).toMatchObject({ addresses: 100, pages: 50, problems: [] });
  expect(most).toBe(6);
});

test('a page that takes too long is one line in the report, a site where nobody is ends the check', async () => {
  const { origin, close } = await serveAnswers(({ url }) => (url === '/' ? { body: 'Home' } : undefined));
  onTestFinished(close);
  const { problems } = await checkLive('/e/slow/\n', origin, (url) => askPage(url, 100));
  expect(problems[0]?.message).toBe('/e/slow/ cannot be read: no answer within 0.1 s.');
  const gone = await serveAnswers(() => ({}));
  gone.close();
  await expect(checkLive('/e/slow/\n', gone.origin)).rejects.toThrow(/nobody listens there/);
});
