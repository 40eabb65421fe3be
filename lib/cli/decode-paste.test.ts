import { expect, test } from 'vitest';
import { decodePaste } from './decode-paste';

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => Uint8Array.of(0xff, 0xfe, ...Buffer.from(text, 'utf16le'));

test.each([
  ['UTF-8', utf8('réseau 日本'), 'réseau 日本'],
  ['UTF-8 with a byte-order mark', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8('é')), 'é'],
  ['UTF-16 little endian, as PowerShell writes it', utf16('réseau'), 'réseau'],
  ['UTF-16 big endian', Uint8Array.of(0xfe, 0xff, 0, 0x72, 0, 0xe9), 'ré'],
  ['Windows-1252', Uint8Array.of(0x72, 0xe9, 0x73, 0x65, 0x61, 0x75), 'réseau'],
  ['UTF-8 cut in the middle of a character', utf8('réseau é').subarray(0, -1), 'réseau \ufffd'],
  ['UTF-8 with one broken byte', Uint8Array.of(...utf8('réseau'), 0xff), 'réseau\ufffd'],
  ['nothing', new Uint8Array(), ''],
])('reads %s', (_what, bytes, expected) => {
  expect(decodePaste(bytes)).toBe(expected);
});

test('bytes at random never fail', () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at * 7919) % 256);
  expect(decodePaste(bytes).length).toBeGreaterThan(0);
});
