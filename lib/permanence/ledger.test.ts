import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLedger, parseLedger, unpublished } from './ledger';

const address = fc.stringMatching(/^\/e\/[a-z][a-z0-9-]{0,8}\/(#[a-z]{1,6})?$/);

test('comments, empty lines and Windows line ends are read over, line numbers stay', () => {
  expect(parseLedger('# every\r\n\r\n/e/b/\r\n  /e/a/ \n')).toEqual([
    { address: '/e/b/', line: 3 },
    { address: '/e/a/', line: 4 },
  ]);
});

test('a ledger says what it is, ends in a line feed and is sorted without doubles', () => {
  const text = formatLedger(['/fr/e/a/', '/e/b/', '/e/a/#x', '/e/a/', '/e/b/']);
  expect(text).toMatch(
    /^# Every address ever published\. .*\n\/e\/a\/\n\/e\/a\/#x\n\/e\/b\/\n\/fr\/e\/a\/\n$/,
  );
});

test('what is written is read back, whatever the order', () => {
  fc.assert(
    fc.property(fc.array(address), (addresses) => {
      const read = parseLedger(formatLedger(addresses)).map((line) => line.address);
      expect(read).toEqual([...new Set(addresses)].sort());
    }),
  );
});

test('two branches merged line by line read as both', () => {
  fc.assert(
    fc.property(fc.array(address), fc.array(address), (ours, theirs) => {
      const merged = formatLedger(ours) + formatLedger(theirs);
      expect(formatLedger(parseLedger(merged).map((line) => line.address))).toBe(
        formatLedger([...ours, ...theirs]),
      );
    }),
  );
});

test('only addresses that are not in the ledger are unpublished', () => {
  expect(unpublished('/e/a/\n', ['/e/c/', '/e/a/', '/e/b/'])).toEqual(['/e/b/', '/e/c/']);
});
