import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldCharacter, foldWord } from './fold-character';

test.each([
  ['accents', 'Échec à l’été', 'echecalete'],
  ['accents as marks of their own', 'E\u0301chec', 'echec'],
  ['ligatures', '\ufb01le o\ufb03ce', 'fileoffice'],
  ['letters that do not decompose', 'Œuvre Straße Łódź Ørsted', 'oeuvrestrasselodzorsted'],
  ['full-width letters and digits', '\uff25rror \uff15', 'error5'],
  ['a dotless i and a dotted capital', 'ıİ', 'ii'],
  ['a final sigma', 'ΟΔΟΣ οδος', 'οδοσοδοσ'],
  ['mathematical letters', '\ud835\udc04rror', 'error'],
  ['what nobody sees', 'de\u00advi\u200bce\ufeff\u2060\u202e', 'device'],
])('%s make no difference', (_, text, folded) => {
  expect(foldWord(text)).toBe(folded);
});

test.each([
  ['a curly apostrophe', '\u2019', 'apostrophe'],
  ['an acute accent typed for one', '\u00b4', 'apostrophe'],
  ['a minus sign', '\u2212', 'dash'],
  ['an en dash', '\u2013', 'dash'],
  ['a soft hyphen', '\u00ad', 'invisible'],
  ['a byte order mark', '\ufeff', 'invisible'],
  ['a line separator', '\u2028', 'line-end'],
  ['a no-break space', '\u00a0', 'separator'],
  ['an emoji', '\u{1f600}', 'separator'],
  ['half of a pair of units', '\ud83d', 'separator'],
])('%s is no letter', (_, char, kind) => {
  expect(foldCharacter(char.codePointAt(0) ?? 0).kind).toBe(kind);
});

test('folding twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(foldWord(foldWord(text))).toBe(foldWord(text));
    }),
    { numRuns: 500 },
  );
});
