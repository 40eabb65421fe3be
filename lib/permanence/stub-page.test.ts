import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import type { Redirect } from './redirects';
import { STUB_SCRIPT, type StubSettings, stubPage } from './stub-page';

const REDIRECT: Redirect = {
  from: '/e/jam/',
  to: '/e/paper-jam/',
  anchors: [{ anchor: 'cause', to: '/e/worn-roller/', cause: 'rubber' }],
};
const SETTINGS: StubSettings = {
  basePath: '/kb',
  siteUrl: undefined,
  title: 'Paper <jam> & "tray"',
  lang: 'en',
  preview: ['<meta property="og:title" content="Jam"/>'],
  moved: 'This page has moved',
  anchors: [],
  sha256: () => 'HASH',
};

/** Runs the stub's script as a browser would, and tells where it leads. */
function follow(page: string, search: string, hash: string): string {
  const attribute = (name: string) =>
    new RegExp(`${name}="([^"]*)"`).exec(page)?.[1]?.replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  const landed: string[] = [];
  runInNewContext(STUB_SCRIPT, {
    document: {
      currentScript: { dataset: { to: attribute('data-to'), anchors: attribute('data-anchors') } },
    },
    location: { search, hash, replace: (url: string) => void landed.push(url) },
  });
  return landed.join();
}

test.each([
  ['nothing', '', '', '/kb/e/paper-jam/'],
  ['the query', '?x=1', '', '/kb/e/paper-jam/?x=1'],
  ['an anchor', '', '#tray', '/kb/e/paper-jam/#tray'],
  ['an anchor that is elsewhere now', '', '#cause', '/kb/e/worn-roller/#rubber'],
  ['ticket and cause', '', '#ticket=7&cause=tray', '/kb/e/paper-jam/#ticket=7&cause=tray'],
  [
    'ticket and a cause that is elsewhere',
    '?a',
    '#ticket=7&cause=cause',
    '/kb/e/worn-roller/?a#ticket=7&cause=rubber',
  ],
  ['a cause that is elsewhere, without ticket', '', '#cause=cause', '/kb/e/worn-roller/#cause=rubber'],
  ['a search text, raw', '', '#ticket=7&q=a#b?c&d=%', '/kb/e/paper-jam/#ticket=7&q=a#b?c&d=%'],
  ['a name that every object has', '', '#constructor', '/kb/e/paper-jam/#constructor'],
])('the script keeps %s', (_what, search, hash, expected) => {
  expect(follow(stubPage(REDIRECT, SETTINGS), search, hash)).toBe(expected);
});

test('what shows links is told what the new page tells it', () => {
  expect(stubPage(REDIRECT, SETTINGS)).toContain('<meta property="og:title" content="Jam"/>\n<script');
});

test('without script a refresh and a link lead on, below the base path', () => {
  const page = stubPage(REDIRECT, SETTINGS);
  expect(page).toContain(
    '<noscript><meta http-equiv="refresh" content="0; url=/kb/e/paper-jam/"></noscript>',
  );
  expect(page).toContain('<a href="/kb/e/paper-jam/">Paper &lt;jam&gt; &amp; &quot;tray&quot;</a>');
});

test('the policy admits the one script by its hash and nothing else', () => {
  const page = stubPage(REDIRECT, SETTINGS);
  expect(page).toContain("default-src 'none'; script-src 'sha256-HASH'");
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.indexOf('<script'));
  expect(page).toContain("style-src 'sha256-HASH'");
  expect(page).not.toContain('style=');
});

test('a canonical link is written where the site knows its address', () => {
  expect(stubPage(REDIRECT, SETTINGS)).not.toContain('canonical');
  expect(stubPage(REDIRECT, { ...SETTINGS, siteUrl: 'https://kb.example.org/kb' })).toContain(
    '<link rel="canonical" href="https://kb.example.org/kb/e/paper-jam/">',
  );
});

const TRAY = { anchor: 'drawer', to: '/e/paper-jam/#tray', title: 'The tray is <open>.' };

test('without script each old anchor stands there as a link to the cause of today, and nothing leads past it', () => {
  const roller = { anchor: 'cause', to: '/e/worn-roller/#rubber', title: 'Worn.' };
  const page = stubPage(REDIRECT, { ...SETTINGS, anchors: [TRAY, roller, { ...TRAY, anchor: 'tray' }] });
  expect(page).not.toContain('http-equiv="refresh"');
  expect(page).toContain(
    '<ul><li><span id="tray"><span id="drawer"><a href="/kb/e/paper-jam/#tray">The tray is &lt;open&gt;.</a></span></span></li>' +
      '<li><span id="cause"><a href="/kb/e/worn-roller/#rubber">Worn.</a></span></li></ul>',
  );
});

test('where all old anchors mean one cause, the refresh leads to it', () => {
  const page = stubPage(REDIRECT, { ...SETTINGS, anchors: [TRAY, { ...TRAY, anchor: 'tray' }] });
  expect(page).toContain('content="0; url=/kb/e/paper-jam/#tray"');
  expect(follow(page, '?x=1', '')).toBe('/kb/e/paper-jam/?x=1#tray');
  expect(follow(page, '', '#ticket=7')).toBe('/kb/e/paper-jam/#ticket=7');
});

test('where all old anchors mean a cause of another page, no refresh leads past the page of the link without anchor', () => {
  const roller = { anchor: 'cause', to: '/e/worn-roller/#rubber', title: 'Worn.' };
  const page = stubPage(REDIRECT, { ...SETTINGS, anchors: [roller] });
  expect(page).not.toContain('http-equiv="refresh"');
  expect(page).toContain('<a href="/kb/e/paper-jam/">');
});
