import { expect, test } from 'vitest';
import { madeUpDocument } from './made-up-document';
import { nearestFinder } from './nearest';

const article = (title: string) => madeUpDocument({ id: title, titles: { en: title } });
const TITLES = ['Certificate expired', 'Printer offline', 'Mailbox full', 'Camera blocked'];
const find = nearestFinder(TITLES.map(article));

test.each([
  ['cretificaet', 'Certificate expired'],
  ['prnitre', 'Printer offline'],
  ['mailbocks', 'Mailbox full'],
  ['kamera', 'Camera blocked'],
])('%s is nearest to %s', (text, title) => {
  expect(TITLES[find(text, 1)[0]?.article ?? -1]).toBe(title);
});

test.each(['', '  ', '漢字', '\u{1f4a5}'])('%j is near to nothing, or is answered all the same', (text) => {
  expect(find(text, 3).length).toBeLessThanOrEqual(3);
});

test('no more come than asked for, likest first, the same twice', () => {
  const near = find('certifcate of the printre', 3);
  expect(near).toHaveLength(3);
  expect(near.map(({ likeness }) => likeness)).toEqual(
    near.map(({ likeness }) => likeness).sort((a, b) => b - a),
  );
  expect(find('certifcate of the printre', 3)).toEqual(near);
});

test('a ranking that tells nothing leaves the order of shared letters', () => {
  const plain = nearestFinder(TITLES.map(article), (articles) =>
    articles.map((at) => ({ article: at, likeness: 1 })),
  );
  expect(TITLES[plain('printre', 1)[0]?.article ?? -1]).toBe('Printer offline');
});
