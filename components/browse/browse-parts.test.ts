import { describe, expect, test } from 'vitest';
import { testArticle, testContext } from '../article/test-article';
import { compareTitles } from './compare-titles';
import { facetCounts } from './facets';
import { rowCodes } from './row-codes';
import { usualPlatforms } from './usual-platforms';

const titled = (id: string, title: string, component = 'enrolment') =>
  testArticle(id, {
    appliesTo: { product: 'intune', platforms: id === 'b' ? ['ios', 'macos'] : ['ios'], component },
    text: {
      en: { path: id, title, symptom: undefined, tellApart: undefined, body: undefined, stale: false },
    },
  });

const articles = [
  titled('a', 'Zeta'),
  titled('b', 'Éclair'),
  titled('c', 'Mail', 'mail'),
  titled('d', 'Fox'),
];
const { content, texts } = testContext(articles);
const wording = { lang: 'en', texts, site: content.site } as const;

describe('facets', () => {
  test('most frequent first, each article once a value', () => {
    expect(facetCounts(articles, 'platform', wording)).toEqual([
      { value: 'ios', name: 'iOS', count: 4 },
      { value: 'macos', name: 'macOS', count: 1 },
    ]);
  });

  test.each([
    ['product', 'Intune'],
    ['component', 'Enrolment'],
    ['status', 'Not validated'],
    ['kind', 'Error message'],
  ] as const)('%s is named in words', (facet, name) => {
    expect(facetCounts(articles, facet, wording)[0]?.name).toBe(name);
  });

  test('nothing to count is an empty list', () => {
    expect(facetCounts([], 'kind', wording)).toEqual([]);
  });
});

describe('the order of titles', () => {
  test('accents do not count, numbers go by size', () => {
    const members = [
      titled('a', 'AADSTS135011'),
      titled('b', 'Éclair'),
      titled('c', 'AADSTS50011'),
      titled('d', 'Fox'),
    ];
    expect(members.toSorted(compareTitles('en')).map(({ id }) => id)).toEqual(['c', 'a', 'b', 'd']);
  });
});

describe('a row', () => {
  test.each([
    ['0x80180014', 'Enrolment failed', undefined, ['0x80180014']],
    ['0x800F0821', 'Too slow (0x800f0821)', undefined, []],
    ['AADSTS50011', 'A wrong address', 'AADSTS50011: The reply address …', []],
  ])('names %s beside "%s" and "%s": %j', (code, title, message, expected) => {
    expect(rowCodes({ ...titled('a', title), codes: [code] }, 'en', message)).toEqual(expected);
  });

  test.each([
    ['all alike', ['a', 'c'], 'ios'],
    ['most', ['a', 'b', 'c'], 'ios'],
    ['half', ['a', 'b'], undefined],
    ['one alone', ['a'], undefined],
    ['none', [], undefined],
  ])('leaves platforms to the head of its list where most rows have them: %s', (_what, ids, expected) => {
    expect(usualPlatforms(articles.filter(({ id }) => ids.includes(id)))).toBe(expected);
  });
});
