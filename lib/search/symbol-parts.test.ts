import { expect, test } from 'vitest';
import { buildIndex, loadIndex } from './index';
import { madeUpMessage } from './made-up-document';
import { isOtherSymbol, symbolParts } from './symbol-parts';

test.each([
  ['DeviceCapReached', ['device', 'cap', 'reached']],
  ['SEC_ERROR_CRL_EXPIRED', ['sec', 'error', 'crl', 'expired']],
  ['0x80180014', ['0x80180014']],
])('%s is made of %j', (symbol, parts) => {
  expect(symbolParts(symbol)).toEqual(parts);
});

const isPart = (part: string) => ['tx', 'rx', 'too', 'long'].includes(part);

test.each([
  ['TX_TOO_LONG', true],
  ['RX_TOO_LONG', false],
  ['QX_TOO_LONG', false],
  ['TX_TOO_TOO_LONG', false],
])('%s is another symbol than RX_TOO_LONG: %s', (seen, other) => {
  expect(isOtherSymbol(seen, 'RX_TOO_LONG', isPart)).toBe(other);
});

test('another symbol is never said to be a misspelt one', () => {
  const engine = loadIndex(
    buildIndex([
      madeUpMessage('crl', 'The list of the drawer is too old', ['SEC_ERROR_CRL_EXPIRED']),
      madeUpMessage('krl', 'The list of the shelf is broken', ['SEC_ERROR_KRL_BROKEN']),
    ]),
  );
  expect(engine.search('SEC_ERROR_KRL_EXPIRED').verdict).toBe('shortlist');
  expect(engine.search('SEC_ERROR_CRL_EXPIERD').verdict).toBe('likely');
});
