import { expect, test } from 'vitest';
import { readBasePath } from './base-path';

test.each([
  [undefined, ''],
  ['', ''],
  ['/', ''],
  ['/kb', '/kb'],
  ['/kb/', '/kb'],
  ['/help/kb', '/help/kb'],
])('%s means %s', (value, expected) => {
  expect(readBasePath(value)).toBe(expected);
});

test.each(['kb', '//kb', '/k b', '/kb?x', 'https://example.org/kb', '/a//b'])('%s is refused', (value) => {
  expect(() => readBasePath(value)).toThrow(/which is no path/);
});
