import { expect, test } from 'vitest';
import { decodeFile } from './decode-file';

test.each([
  ['UTF-8', [0xc3, 0xa9], 'é'],
  ['UTF-8 with a byte-order mark', [0xef, 0xbb, 0xbf, 0x61], 'a'],
  ['UTF-8 that was cut within a character', [0x61, 0xc3], 'a'],
  ['UTF-16 as PowerShell writes it', [0xff, 0xfe, 0xe9, 0x00], 'é'],
  ['UTF-16 big-endian', [0xfe, 0xff, 0x00, 0xe9], 'é'],
  ['Windows-1252', [0x72, 0xe9, 0x65, 0x6c], 'réel'],
  ['a picture, which is no text', [0x89, 0x50, 0x4e, 0x47, 0x00], undefined],
])('%s', (_, bytes, text) => {
  expect(decodeFile(Uint8Array.from(bytes))).toBe(text);
});
