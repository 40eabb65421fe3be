import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../article/made-up-article';
import { currentAddresses } from './addresses';
import { checkLedger, type LedgerHistory } from './check-ledger';
import { formatLedger } from './ledger';

const NO_PAST: LedgerHistory = { kind: 'known', everPublished: [] };
const content = madeUpContent([
  madeUpArticle({ id: 'paper-jam', aliases: ['jam'], causes: { tray: ['drawer'] } }),
  madeUpArticle({ id: 'draft', status: 'draft' }),
]);
const published = currentAddresses(content);

test('a ledger of all that there is and was has no problem', () => {
  const old = ['/e/jam/', '/fr/e/jam/#drawer', '/en/e/jam/#tray', '/e/paper-jam/#drawer'];
  expect(checkLedger(content, formatLedger([...published, ...old]), NO_PAST)).toEqual([]);
});

test.each([
  ['a page that is gone', '/e/gone/', 'no page or redirect'],
  ['a page that became a draft', '/en/e/draft/', 'no page or redirect'],
  ['an anchor that is gone', '/e/paper-jam/#roller', 'nothing on /e/paper-jam/ answers'],
  [
    'an anchor that is gone from the page that a redirect leads to',
    '/e/jam/#roller',
    'nothing on /e/paper-jam/',
  ],
  ['a collection that is gone', '/en/c/printers/', 'no page or redirect'],
  ['a line that is no address', 'paper-jam', 'no page or redirect'],
])('%s is an error at its line', (_what, line, message) => {
  const problems = checkLedger(content, `${line}\n${formatLedger(published)}`, NO_PAST);
  expect(problems).toMatchObject([
    { code: 'lost-address', severity: 'error', path: 'content/published.txt', line: 1 },
  ]);
  expect(problems[0]?.message).toContain(message);
});

test('a line that any earlier version had must still be there, even where it resolves', () => {
  const history: LedgerHistory = { kind: 'known', everPublished: ['/e/jam/', '/e/jam/', '/e/paper-jam/'] };
  expect(checkLedger(content, formatLedger(published), history)).toMatchObject([
    { code: 'removed-address', severity: 'error', message: expect.stringContaining('/e/jam/ was published') },
  ]);
});

test('a history that cannot be read is a warning that says why', () => {
  const history: LedgerHistory = { kind: 'unknown', reason: 'this is a shallow clone.' };
  expect(checkLedger(content, formatLedger(published), history)).toMatchObject([
    { code: 'ledger-history-unknown', severity: 'warning', message: expect.stringContaining('shallow') },
  ]);
});

test('a new article is one warning at its file, a new collection one at the ledger', () => {
  expect(checkLedger(content, '', NO_PAST)).toMatchObject([
    {
      code: 'not-published',
      severity: 'warning',
      path: 'content/made-up/paper-jam.mdx',
      message: expect.stringMatching(/^\/e\/paper-jam\/ and 5 more addresses are/),
    },
    {
      code: 'not-published',
      path: 'content/published.txt',
      message: expect.stringContaining('/en/c/made-up/'),
    },
    {
      code: 'not-published',
      path: 'content/published.txt',
      message: expect.stringContaining('/fr/c/made-up/'),
    },
  ]);
});
