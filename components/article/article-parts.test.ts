import { describe, expect, test } from 'vitest';
import { feedbackAddress } from './feedback-address';
import { testArticle } from './test-article';
import { collectionWords, foreign, titleOf } from './words';

describe('words in a language', () => {
  const article = testArticle('a');

  test('an article without a translation is shown in its own language, and says which', () => {
    const title = titleOf(article, 'fr');
    expect(title).toEqual({ value: 'Title a', lang: 'en' });
    expect(foreign(title, 'fr')).toBe('en');
    expect(foreign(title, 'en')).toBeUndefined();
  });

  test('a collection without any words is a programming error', () => {
    expect(() => collectionWords({ id: 'x', text: {} }, 'en')).toThrow('Collection x');
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
