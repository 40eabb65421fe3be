import { expect, test } from 'vitest';
import { madeUpArticle, madeUpContent } from '../article/made-up-article';
import { addressToday, oldAddresses, parseOldAddresses } from './old-addresses';

const CONTENT = madeUpContent([
  madeUpArticle({ id: 'paper-jam', aliases: ['jam'], causes: { tray: ['cause'], roller: ['door#wheel'] } }),
  madeUpArticle({ id: 'door', causes: { hinge: [] } }),
]);
const OLD = oldAddresses(CONTENT);

test.each([
  ['/e/door/', '/e/door/'],
  ['/e/door/#hinge', '/e/door/#hinge'],
  ['/e/jam/', '/e/paper-jam/'],
  ['/e/jam/#roller', '/e/paper-jam/#roller'],
  ['/e/jam/#cause', '/e/paper-jam/#tray'],
  ['/e/paper-jam/#cause', '/e/paper-jam/#tray'],
  ['/e/door/#wheel', '/e/paper-jam/#roller'],
  ['/e/never-was/#x', '/e/never-was/#x'],
  ['/e/constructor/', '/e/constructor/'],
])('%s leads to %s today', (address, today) => {
  expect(addressToday(address, OLD)).toBe(today);
});

test('what is written is read, and nothing else is', () => {
  expect(parseOldAddresses(JSON.stringify(OLD))).toEqual(OLD);
  for (const text of ['', '[]', 'null', '"/e/a/"', '{"/e/a/":"https://elsewhere.example/"}'])
    expect(parseOldAddresses(text)).toBeUndefined();
});
