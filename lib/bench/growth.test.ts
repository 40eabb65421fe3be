import { expect, test } from 'vitest';
import { growthLines, measureSize } from './growth';
import { madeArticles } from './made-messages';

const words = (count: number) =>
  new Set(
    madeArticles(count).flatMap(({ messages }) => (messages[0]?.text ?? '').toLowerCase().split(/\W+/)),
  );

test('made articles are the same in every run, and no two have one message', () => {
  const articles = madeArticles(2_000);
  expect(articles).toEqual(madeArticles(2_000));
  expect(new Set(articles.map(({ id }) => id)).size).toBe(2_000);
  expect(new Set(articles.map(({ messages }) => messages[0]?.text)).size).toBe(2_000);
});

test('a smaller collection is the beginning of a larger one, so that only the size differs', () => {
  expect(madeArticles(300).slice(0, 100)).toEqual(madeArticles(100));
});

test('words come as in real collections: ever new ones, ever fewer', () => {
  const [small, middle, large] = [words(500).size, words(1_000).size, words(2_000).size];
  expect(middle - small).toBeGreaterThan(100);
  expect(large).toBeLessThan(2 * middle);
});

test('some articles have a code and some have none', () => {
  const coded = madeArticles(500).filter(({ codes }) => codes.length > 0).length;
  expect(coded).toBeGreaterThan(200);
  expect(coded).toBeLessThan(400);
});

test('a size is measured in every kind, and told with its rival', () => {
  const size = measureSize(60, 10);
  expect(Object.keys(size.kinds)).toEqual(['log', 'code', 'typo3', 'email']);
  expect(size.kinds.log?.top1).toBeGreaterThan(0.9);
  expect(size.candidates.log).toBeGreaterThan(0);
  expect(size.candidates.log).toBeLessThanOrEqual(60);
  const table = growthLines([size]).join('\n');
  expect(table).toMatch(/^ +60 +email +100\.0 %/m);
  expect(table).not.toMatch(/NaN|undefined|Infinity/);
});
