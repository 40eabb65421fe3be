import { expect, test } from 'vitest';
import { buildIndex } from './build-index';
import type { SearchDocument } from './document';
import { madeUpDocument } from './made-up-document';
import { checkIndex, checksumOf, IndexError, restoreDocument, storeDocument } from './stored-index';

const full: SearchDocument = {
  id: 'full',
  titles: { en: 'Full', fr: 'Pleine' },
  tags: { en: ['Intune'], fr: ['Intune'] },
  symptoms: { en: 'Nothing happens.' },
  messages: [{ text: 'Échec : {path}', lang: 'fr' }],
  codes: ['0x80180014'],
  samples: [
    { text: 'a paste', cause: 'one' },
    { text: 'another', cause: undefined },
  ],
  causes: [{ id: 'one', text: { en: 'One.' }, signals: ['limit'] }],
  sameMessage: ['bare'],
  tellApart: { en: 'Look twice.' },
  archived: true,
};
const bare = madeUpDocument({ id: 'bare' });

test.each([full, bare])('what is stored comes back whole over JSON: $id', (document) => {
  expect(restoreDocument(JSON.parse(JSON.stringify(storeDocument(document))))).toEqual(document);
});

test('what is empty takes no place in the file', () => {
  expect(storeDocument(bare)).toEqual({ id: 'bare', titles: {} });
});

const index = buildIndex([full, bare]);
/** An index whose checksum is right, so that only its shape is wrong. */
const sealed = (articles: readonly unknown[]) => ({ ...index, articles, checksum: checksumOf(articles) });

test.each([
  ['a page instead of the file', '<!doctype html>', 'is not one'],
  ['a list', [index], 'is not one'],
  ['another file', { format: 'elasticlunr' }, 'is not one'],
  ['an older shape', { ...index, version: 0 }, 'is of version 0, not 1'],
  ['a file without articles', { ...index, articles: undefined }, 'is cut'],
  ['a file that lost an article', { ...index, articles: index.articles.slice(1) }, 'was altered or cut'],
  ['a file in another order', { ...index, articles: [...index.articles].reverse() }, 'was altered or cut'],
  ['an article without an id', sealed([{ titles: {} }]), 'has an article of a wrong shape'],
  ['a language that the site does not have', sealed([{ id: 'x', titles: { xx: 'x' } }]), 'wrong shape'],
  ['a message without language', sealed([{ id: 'x', titles: {}, messages: [['x']] }]), 'wrong shape'],
  ['a code that is a number', sealed([{ id: 'x', titles: {}, codes: [1603] }]), 'wrong shape'],
  ['signals that are one text', sealed([{ id: 'x', titles: {}, causes: [['a', {}, 'b']] }]), 'wrong shape'],
])('%s is refused, saying why and what to do', (_, value, why) => {
  expect(() => checkIndex(value)).toThrow(IndexError);
  expect(() => checkIndex(value)).toThrow(why);
  expect(() => checkIndex(value)).toThrow('Load it again');
});

test('a whole index is accepted as JSON brings it', () => {
  expect(checkIndex(JSON.parse(JSON.stringify(index))).map(({ id }) => id)).toEqual(['bare', 'full']);
});
