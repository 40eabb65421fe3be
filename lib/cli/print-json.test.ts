import { expect, test } from 'vitest';
import { printJson } from './print-json';

test('control characters are escaped, and the value stays the same', () => {
  const value = { text: 'a\u001b[2J\u009b31m\u202eb\u2028é' };
  const json = printJson(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
  expect(json).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]/);
  expect(json).toContain('é');
  expect(JSON.parse(json)).toEqual(value);
});
