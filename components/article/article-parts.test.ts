import { describe, expect, test } from 'vitest';
import { feedbackAddress } from './feedback-address';
import { sharedUses } from './shared-uses';
import { testArticle, testCause, testText } from './test-article';
import { articleText, causeText } from './text-in';

const shared = {
  kind: 'shared',
  id: 'assign-licence',
  title: 'Assign',
  body: testText('Assign it'),
} as const;

describe('a shared resolution says where else it is used', () => {
  const articles = [
    testArticle('a', { causes: [testCause('one', { resolution: shared }), testCause('two')] }),
    testArticle('b', { causes: [testCause('cause', { resolution: shared })] }),
  ];

  test('in the order of the articles, without the place itself', () => {
    const uses = sharedUses(articles, 'assign-licence', { article: 'a', cause: 'one' });
    expect(uses.map(({ article, cause }) => `${article.id}#${cause}`)).toEqual(['b#cause']);
  });

  test('an article that uses it twice is named for the other cause', () => {
    const twice = testArticle('c', {
      causes: [testCause('one', { resolution: shared }), testCause('two', { resolution: shared })],
    });
    const uses = sharedUses([twice], 'assign-licence', { article: 'c', cause: 'one' });
    expect(uses.map(({ cause }) => cause)).toEqual(['two']);
  });
});

describe('words in a language', () => {
  const article = testArticle('a');

  test('an article without a translation is shown in its own language, and says which', () => {
    expect(articleText(article, 'fr')).toMatchObject({ lang: 'en', text: { title: 'Title a' } });
    expect(causeText(article, testCause('x'), 'fr').lang).toBe('en');
  });

  test('no text at all is a programming error', () => {
    expect(() => articleText({ ...article, text: {} }, 'en')).toThrow('Article a');
  });
});

test('the feedback address keeps what a title holds from breaking it', () => {
  const address = feedbackAddress('mailto:kb@example.org?subject={title}&body={url}', {
    title: 'A & B $& {url}',
    url: 'https://kb.example.org/e/a/',
  });
  expect(new URL(address).searchParams.get('subject')).toBe('A & B $& {url}');
  expect(new URL(address).searchParams.get('body')).toBe('https://kb.example.org/e/a/');
});
