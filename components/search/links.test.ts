import { expect, test } from 'vitest';
import { resultLink } from './result-link';
import { searchLink } from './search-link';

test('a result leads to the article in the reader’s language, at the cause, knowing the ticket', () => {
  const frame = { base: '/kb', lang: 'fr', ticket: undefined } as const;
  expect(resultLink(frame, 'a-b', undefined)).toBe('/kb/fr/e/a-b/');
  expect(resultLink(frame, 'a-b', 'c')).toBe('/kb/fr/e/a-b/#c');
  expect(resultLink({ ...frame, ticket: 'INC 7' }, 'a-b', 'c')).toBe('/kb/fr/e/a-b/#ticket=INC%207&cause=c');
  expect(resultLink({ ...frame, ticket: '7' }, 'a-b', undefined)).toBe('/kb/fr/e/a-b/#ticket=7');
});

test('a search link is neutral, and there is none for a text that no link would carry', () => {
  const frame = { base: '/kb', lang: 'fr', ticket: undefined } as const;
  expect(searchLink(' a\nb ', frame, 'https://kb.example/kb/fr/#q=x')).toBe(
    'https://kb.example/kb/search/#q=a%0Ab',
  );
  expect(searchLink('é'.repeat(500), frame, 'https://kb.example/')).toBeUndefined();
  expect(searchLink('a'.repeat(5_000_000), frame, 'https://kb.example/')).toBeUndefined();
});
