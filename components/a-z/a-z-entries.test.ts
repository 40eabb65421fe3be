import { describe, expect, test } from 'vitest';
import { testArticle } from '../article/test-article';
import { aToZLetters, firstLetter } from './a-z-entries';

describe('the letter of a text', () => {
  test.each([
    ['Device cap reached', 'D'],
    ['échec', 'E'],
    ['« Échec »', 'E'],
    ['[MobileAssetError:29] Unable', 'M'],
    ['{server} refused', 'R'],
    ['0x80180014', '#'],
    ['…', '#'],
    ['', '#'],
  ])('"%s" stands under %s', (text, letter) => {
    expect(firstLetter(text)).toBe(letter);
  });
});

describe('the list', () => {
  const message = (text: string, lang: 'en' | 'fr' = 'en') => ({ text, lang, source: 'ui' }) as const;

  test('letters in order, digits and signs last, numbers by size', () => {
    const articles = [
      testArticle('a', { codes: ['0x10', '0x9'], messages: [message('Zeta'), message('Échec', 'fr')] }),
    ];
    const list = aToZLetters(articles).map(({ letter, entries }) => [
      letter,
      entries.map(({ text }) => text),
    ]);
    expect(list).toEqual([
      ['E', ['Échec']],
      ['Z', ['Zeta']],
      ['#', ['0x9', '0x10']],
    ]);
  });

  test('a text of several articles, or both message and code, is one line', () => {
    const articles = [
      testArticle('a', { messages: [message('NoPolicy')], codes: ['NoPolicy'] }),
      testArticle('b', { messages: [message('NoPolicy', 'fr')] }),
    ];
    const entries = aToZLetters(articles).flatMap((letter) => letter.entries);
    expect(entries).toHaveLength(1);
    expect(entries[0]?.articles.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  test('a symptom without a message is found by its title', () => {
    const entries = aToZLetters([testArticle('a', { kind: 'symptom' })]).flatMap((letter) => letter.entries);
    expect(entries).toMatchObject([{ kind: 'symptom', text: 'Title a', lang: 'en' }]);
  });
});
