import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../article/made-up-article';
import { articlePath, currentAddresses, permanentPath } from './addresses';

test('content has the addresses of its articles, their causes and its collections', () => {
  const article = madeUpArticle({ id: 'paper-jam', causes: { tray: [], roller: [] } });
  expect(currentAddresses(madeUpContent([article]))).toEqual([
    '/e/paper-jam/',
    '/e/paper-jam/#tray',
    '/e/paper-jam/#roller',
    '/en/e/paper-jam/',
    '/en/e/paper-jam/#tray',
    '/en/e/paper-jam/#roller',
    '/fr/e/paper-jam/',
    '/fr/e/paper-jam/#tray',
    '/fr/e/paper-jam/#roller',
    '/en/c/made-up/',
    '/fr/c/made-up/',
  ]);
});

test('a draft has no address, an archived and a retired article keep theirs', () => {
  const articles = [
    madeUpArticle({ id: 'draft', status: 'draft' }),
    madeUpArticle({ id: 'old', status: 'archived' }),
    madeUpArticle({ id: 'gone', retired: { date: '2026-01-01', reason: 'Replaced.', replacedBy: 'old' } }),
  ];
  const addresses = currentAddresses(madeUpContent(articles));
  expect(addresses).toContain('/e/old/');
  expect(addresses).toContain('/e/gone/#cause');
  expect(addresses.filter((address) => address.includes('draft'))).toEqual([]);
});

test('a permanent link has an anchor only where the cause is known', () => {
  expect(permanentPath('paper-jam', 'tray')).toBe('/e/paper-jam/#tray');
  expect(permanentPath('paper-jam')).toBe('/e/paper-jam/');
  expect(articlePath('paper-jam', 'fr', 'tray')).toBe('/fr/e/paper-jam/#tray');
});
