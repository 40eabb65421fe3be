// One notation for each code, so that two articles cannot hide the same code from each other. The engine finds
// codes in every notation; this is only how they are written down.

// Matches `0x8018000a` and `0X80070002`; not `0x` alone.
const HEX = /^0x([0-9a-f]{1,16})$/i;
// Matches `80180014` and `8018000A`; not `12345678`, which may be a decimal number.
const BARE_HEX = /^[89a-f][0-9a-f]{7}$/i;
// Matches `-2145910764`, a Windows code as a signed number.
const SIGNED = /^-\d{8,10}$/;
// Matches `AADSTS 50076` and `aadsts50076`.
const ENTRA = /^aadsts[ :-]?(\d{4,7})$/i;

/**
 * A code as articles write it: hexadecimal with a small x and capital digits, Entra codes without a space.
 *
 * @example
 * canonicalCode('0X8018000a') //=> '0x8018000A'
 * canonicalCode('-2145910764') //=> '0x80180014'
 * canonicalCode('DeviceCapReached') //=> 'DeviceCapReached'
 */
export function canonicalCode(code: string): string {
  const hex = HEX.exec(code)?.[1] ?? BARE_HEX.exec(code)?.[0];
  if (hex !== undefined) return `0x${hex.toUpperCase()}`;
  if (SIGNED.test(code) && Number(code) >= -(2 ** 31))
    return `0x${(Number(code) >>> 0).toString(16).toUpperCase()}`;
  const entra = ENTRA.exec(code)?.[1];
  return entra === undefined ? code : `AADSTS${entra}`;
}
