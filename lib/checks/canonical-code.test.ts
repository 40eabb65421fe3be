import { expect, test } from 'vitest';
import { canonicalCode } from './canonical-code';

test.each([
  ['0x80180014', '0x80180014'],
  ['0X8018000a', '0x8018000A'],
  ['8018000A', '0x8018000A'],
  ['-2145910764', '0x80180014'],
  ['-9999999999', '-9999999999'],
  ['12345678', '12345678'],
  ['aadsts 50076', 'AADSTS50076'],
  ['AADSTS50076', 'AADSTS50076'],
  ['ORA-00942', 'ORA-00942'],
  ['DeviceCapReached', 'DeviceCapReached'],
  ['', ''],
])('%s is written %s', (code, expected) => {
  expect(canonicalCode(code)).toBe(expected);
  expect(canonicalCode(expected)).toBe(expected);
});
