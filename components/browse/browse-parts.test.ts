import { describe, expect, test } from 'vitest';
import { testArticle, testContext } from '../article/test-article';
import { facetCounts } from './facets';
import { groupArticles } from './group-articles';

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

test('groups go by name, articles by title in the language’s alphabet', () => {
  const groups = groupArticles(articles, content.site, 'en');
  expect(groups.map(({ anchor, articles: members }) => [anchor, members.map(({ id }) => id)])).toEqual([
    ['group_intune_enrolment', ['b', 'd', 'a']],
    ['group_intune_mail', ['c']],
  ]);
});
