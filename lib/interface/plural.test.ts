import { describe, expect, test } from 'vitest';
import { formatDate } from './format-date';
import { languageName } from './language-name';
import { count, formatNumber, plural } from './plural';

const CAUSES = { one: 'cause', other: 'causes' };

describe('counts', () => {
  test.each([
    ['en', 0, '0 causes'],
    ['en', 1, '1 cause'],
    ['en', 2, '2 causes'],
    ['fr', 0, '0 cause'],
    ['fr', 1, '1 cause'],
    ['fr', 2, '2 causes'],
  ] as const)('%s writes %i as "%s"', (lang, n, text) => {
    expect(count(lang, n, CAUSES)).toBe(text);
  });

  test('a million in French is not singular', () => {
    expect(plural('fr', 1_000_000, CAUSES)).toBe('causes');
  });

  test('large numbers are grouped', () => {
    expect(formatNumber('en', 5500)).toBe('5,500');
    expect(formatNumber('en', 1000)).toBe('1,000');
  });

  test.each([0, 7, 999, -1, 0.5])('%d is written as the language’s own format writes it', (n) => {
    for (const lang of ['en', 'fr'] as const) {
      expect(formatNumber(lang, n)).toBe(new Intl.NumberFormat(lang).format(n));
    }
  });
});

test.each([
  ['en', '2026-11-22', '22 November 2026'],
  ['fr', '2026-11-22', '22 novembre 2026'],
  ['fr', '2026-01-01', '1 janvier 2026'],
] as const)('%s writes the day %s as "%s"', (lang, day, text) => {
  expect(formatDate(lang, day)).toBe(text);
});

test('a language is named in itself and in others, with a capital', () => {
  expect(languageName('fr', 'en')).toBe('French');
  expect(languageName('en', 'fr')).toBe('Anglais');
  expect(languageName('fr', 'fr')).toBe('Français');
});
