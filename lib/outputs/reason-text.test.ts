import { expect, test } from 'vitest';
import { searchEn } from '../interface/search-en';
import { searchFr } from '../interface/search-fr';
import type { Reason } from '../search';
import { reasonText } from './reason-text';

const REASONS: readonly Reason[] = [
  { kind: 'exact-message' },
  { kind: 'message-words', share: 0.87 },
  { kind: 'code', code: '0x80180014', seen: '0x80180014' },
  { kind: 'code', code: '0x80180014', seen: '2149056532' },
  { kind: 'similar-code', code: '0x80180014', seen: '0x80180015' },
  { kind: 'other-code', seen: '0x80070005' },
  { kind: 'truncated' },
  { kind: 'title-words' },
  { kind: 'description-words' },
  { kind: 'similar-letters' },
];

test('every reason has words of its own in every language', () => {
  for (const texts of [searchEn, searchFr]) {
    const words = REASONS.map((reason) => reasonText(reason, texts));
    expect(new Set(words).size).toBe(REASONS.length);
  }
});

test('shares are whole percents, and a code says how it was written only where that differs', () => {
  const [, share, same, other] = REASONS.map((reason) => reasonText(reason, searchEn));
  expect(share).toContain('87%');
  expect(same).not.toContain(',');
  expect(other).toContain('2149056532');
});
