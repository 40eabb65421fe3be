import { describe, expect, test } from 'vitest';
import { testArticle, testContext } from '../article/test-article';
import { collectionsByTitle } from './collections-by-title';
import { groupByComponent } from './group-by-component';

const inArea = (id: string, component: string) =>
  testArticle(id, { appliesTo: { product: 'intune', platforms: ['ios'], component } });
const many = (count: number, component: string) =>
  Array.from({ length: count }, (_, at) => inArea(`${component}-${at}`, component));
const { site } = testContext([]).content;

describe('the articles of a collection', () => {
  test('are one list where they are few, or of one area', () => {
    expect(groupByComponent([...many(6, 'mail'), ...many(6, 'enrolment')], site, 'en')).toEqual([]);
    expect(groupByComponent(many(40, 'mail'), site, 'en')).toEqual([]);
  });

  test('are in groups where they are many, the largest first, numbers by size', () => {
    const groups = groupByComponent([...many(3, 'mail'), ...many(11, 'enrolment')], site, 'en');
    expect(groups.map(({ anchor, articles }) => [anchor, articles.length])).toEqual([
      ['group_enrolment', 11],
      ['group_mail', 3],
    ]);
    expect(groups[0]?.articles.at(-1)?.id).toBe('enrolment-10');
  });
});

test('collections go by title in the language of the page, with their articles; an empty one is left out', () => {
  const { content } = testContext([
    testArticle('a', { collection: 'z' }),
    testArticle('b', { collection: 'y' }),
  ]);
  const words = (title: string) => ({
    path: '',
    title,
    intake: [],
    furtherLinks: [],
    introduction: { markdown: '', tree: { type: 'root' as const, children: [] } },
  });
  const collections = [
    { id: 'x', text: { en: words('Alpha') } },
    { id: 'y', text: { en: words('Sign-in'), fr: words('Connexion') } },
    { id: 'z', text: { en: words('Mail'), fr: words('Messagerie') } },
  ];
  const order = (lang: 'en' | 'fr') =>
    collectionsByTitle({ ...content, collections }, lang).map(({ title, articles }) => [
      title,
      articles.length,
    ]);
  expect(order('en')).toEqual([
    ['Mail', 1],
    ['Sign-in', 1],
  ]);
  expect(order('fr').map(([title]) => title)).toEqual(['Connexion', 'Messagerie']);
});
