import { expect, test } from 'vitest';
import { permanentLink } from './permanent-link';

const LEDGER = '# Every address\n/e/paper-jam/\n/e/paper-jam/#roller\n/e/paper-jam/#tray\n/en/e/paper-jam/\n';
const SITE = 'https://kb.example.org/kb';
const link = (id: string, cause?: string, siteUrl: string | undefined = SITE, ledger = LEDGER) =>
  permanentLink({ id, cause }, siteUrl, ledger);

test('a published article and its cause have a link', () => {
  expect(link('paper-jam')).toEqual({ kind: 'ok', url: `${SITE}/e/paper-jam/` });
  expect(link('paper-jam', 'tray')).toEqual({ kind: 'ok', url: `${SITE}/e/paper-jam/#tray` });
});

test.each([
  ['a misspelt article', link('paper-jan'), /not in the ledger.*Did you mean paper-jam\?/],
  ['an article that is new', link('burning-toner'), /not in the ledger.*causebook publish/],
  ['another cause', link('paper-jam', 'door'), /Causes of that article: roller, tray\./],
  ['an empty ledger', link('paper-jam', undefined, SITE, ''), /not in the ledger/],
  [
    'no address of the site',
    permanentLink({ id: 'paper-jam', cause: undefined }, undefined, LEDGER),
    /SITE_URL=/,
  ],
])('%s is refused, and says what to do', (_what, refused, why) => {
  expect(refused).toEqual({ kind: 'refused', why: expect.stringMatching(why) });
});

test('240 characters are a link, 241 are none', () => {
  const host = (length: number) => `https://${'k'.repeat(length - 'https:///e/paper-jam/'.length)}`;
  expect(link('paper-jam', undefined, host(240))).toMatchObject({ kind: 'ok' });
  expect(link('paper-jam', undefined, host(241))).toEqual({
    kind: 'refused',
    why: expect.stringContaining('has 241 characters'),
  });
});
