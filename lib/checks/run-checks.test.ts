import { expect, test } from 'vitest';
import { CHECKS } from './run-checks';

test('there are rules, and each has a code of its own', () => {
  expect(CHECKS.length).toBeGreaterThan(20);
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
});
