import { expect, test } from 'vitest';
import { withLetters } from './broken-letters';
import { buildIndex, loadIndex } from './index';
import { madeUpMessage } from './made-up-document';

const SAID = 'L’étagère n’a pas été réparée, où est donc passé l’œuvre « à côté » ?';
const bytes = new TextEncoder().encode(SAID);
const seen = (text: string) => text.replaceAll('\u200b', '');

test.each([
  ['Windows', new TextDecoder('windows-1252').decode(bytes)],
  ['Latin-1', String.fromCharCode(...bytes)],
  [
    'raw mail',
    Array.from(bytes, (byte) =>
      byte > 126 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
    ).join(''),
  ],
])('UTF-8 that was read as %s is read again', (_, broken) => {
  const mended = withLetters(broken);
  expect(seen(mended)).toBe(SAID);
  expect(mended).toHaveLength(broken.length);
});

test.each([
  [
    'a raw mail cut at its 76th character',
    `${'x'.repeat(60)} r=C3=A9par=C3=\n=A9e ch=\nez nous`,
    `${'x'.repeat(60)} réparée chez nous`,
  ],
  ['a raw mail of plain letters', `${'x '.repeat(36)}la=\r\nmpe =3D 1`, `${'x '.repeat(36)}lampe = 1`],
  ['`à`, whose last byte became a blank', 'dÃ©jÃ  vu Ã Paris', 'déjà  vu à Paris'],
  [
    'letters that a program did not know',
    'L??tag?re n?a pas ?t? r?par?e, a-t-on dit ?',
    "L'etagere n'a pas ete reparee, a-t-on dit ?",
  ],
  [
    'the same with their own sign',
    'l\ufffd\ufffdtag\ufffdre est cass\ufffde d\ufffdj\ufffd',
    "l'etagere est cassee deje",
  ],
  [
    'what English leaves out',
    'It can?t read the user\ufffds file, why?',
    "It can't read the user's file, why?",
  ],
])('%s', (_, broken, mended) => {
  expect(seen(withLetters(broken))).toBe(mended);
});

test.each([
  'Is it broken? yes',
  'https://example.com/page?error=x&a=b',
  'hr=C0000005 and =E9',
  'a=b\nc=d',
  'Ångström â pied, “quoted”, 12 €',
  'what?',
  '(?i)abc ?',
  '',
])('%j stays as it is', (text) => {
  expect(withLetters(text)).toBe(text);
});

test('a broken message is said with confidence, its place and its values are those of the original', () => {
  const engine = loadIndex(
    buildIndex([
      madeUpMessage('shelf', 'L’étagère {nom} n’a pas été réparée.'),
      madeUpMessage('lamp', 'La lampe a été déréglée hier.'),
    ]),
  );
  const broken = new TextDecoder('windows-1252').decode(
    new TextEncoder().encode('Ici : L’étagère dorée n’a pas été réparée.'),
  );
  const { verdict, results } = engine.search(broken);
  expect([verdict, results[0]?.id]).toEqual(['exact', 'shelf']);
  expect(results[0]?.values).toEqual([{ name: 'nom', value: 'dorée' }]);
  const { start = 0, end = 0 } = results[0]?.spans[0] ?? {};
  expect([broken.slice(start, start + 2), broken.slice(0, end).length > 0]).toEqual(['Lâ', true]);
});
