import { expect, test } from 'vitest';
import { didYouMean } from './did-you-mean';

test.each([
  ['performdBy', 'performedBy'],
  ['Risk', 'risk'],
  ['rsik', undefined],
  ['colour', undefined],
  ['', undefined],
  ['risknote', 'riskNote'],
  ['x'.repeat(100), undefined],
])('%s is %s', (word, expected) => {
  expect(didYouMean(word, ['performedBy', 'risk', 'riskNote', 'resolution'])).toBe(expected);
});

test('of two that are equally near, the first by alphabet is named', () => {
  expect(didYouMean('cat', ['hat', 'bat'])).toBe('bat');
});
