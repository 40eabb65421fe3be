import fc from 'fast-check';
import { expect, test } from 'vitest';
import { printable } from './printable';

test.each([
  ['plain words stay', 'Device cap reached', 'Device cap reached'],
  ['accents, line feeds and tabs stay', 'é\n\tà', 'é\n\tà'],
  ['colours go', '\u001b[1;31mred\u001b[0m', 'red'],
  ['cursor movements go', 'a\u001b[2Jb\u001b[10;20Hc', 'abc'],
  ['a window title goes, whether it ends in BEL or ST', '\u001b]0;owned\u0007a\u001b]0;x\u001b\\b', 'ab'],
  ['a device control string goes', '\u001bPq#0\u001b\\a', 'a'],
  ['the choice of a character set goes, as `tput sgr0` writes it', 'a\u001b(B\u001b[mb', 'ab'],
  ['the one-byte form of CSI goes', '\u009b31mred', 'red'],
  ['a carriage return goes', 'safe\rEVIL', 'safeEVIL'],
  ['backspaces go', 'ab\b\bc', 'abc'],
  ['marks that reverse the line go', 'a\u202edcb\u2066e', 'adcbe'],
  ['a lone surrogate becomes a replacement character', 'a\ud800b', 'a\ufffdb'],
  ['a pair of surrogates stays', '\u{1f600}', '\u{1f600}'],
])('%s', (_what, text, expected) => {
  expect(printable(text)).toBe(expected);
});

test('no control character but line feed and tab is ever left', () => {
  const nasty = fc.string({
    unit: fc.constantFrom('\u001b', '[', ']', '0', ';', 'm', '\u0007', '\\', '\u009b', '\r', 'P', 'a'),
  });
  fc.assert(
    fc.property(nasty, (text) => {
      // biome-ignore lint/suspicious/noControlCharactersInRegex: their absence is the point
      expect(printable(text)).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
    }),
  );
});
