import { expect, test } from 'vitest';
import { codeGuesser } from './code-guess';
import { codeKey } from './code-notations';
import { codeSequences } from './code-sequences';
import { type CodeBook, findCodes } from './codes';
import { cutWords } from './tokens';

const CODES = [
  '0x80180014',
  '0x87D1041C',
  'AADSTS50076',
  '0x00000709',
  '1603',
  'TS2304',
  '5.1.10',
  '0x8000FFFF',
  '0x00240005',
  '0xC7D14FBA',
  '42S02',
  '30015-11',
  '49.4C02',
  'M8 108',
  'ERROR 1045 (28000)',
  '11-26',
];
const book: CodeBook = {
  articles: new Map(CODES.map((code, article) => [codeKey(code), [article]])),
  families: new Set(['x', 'aadsts', 'ts']),
  sequences: codeSequences(CODES),
};
const find = (text: string) => findCodes(cutWords(text, 1_000), book, codeGuesser(book));
const said = (text: string) => find(text).map(({ kind, key }) => `${kind} ${key}`);

test.each([
  ['as Microsoft writes it', '0x80180014'],
  ['in capitals', '0X80180014'],
  ['without 0x', 'it said 80180014 yesterday'],
  ['signed', 'exit -2145910764.'],
  ['signed, the minus sign typographic', '\u22122145910764'],
  ['signed, the minus sign lost', '2145910764'],
  ['unsigned', 'HRESULT 2149056532'],
  ['behind a name', 'hr=0x80180014'],
  ['glued to a name', 'hr0x80180014'],
  ['cut in two', '0x8018 0014'],
  ['cut in three', '0x 8018 0014'],
  ['cut by a line end', '0x8018\n0014'],
  ['cut by a hyphen', '0x8018-0014'],
  ['in groups of thousands', '2,149,056,532'],
  ['in groups of thousands, the French way', '2\u202f149\u202f056\u202f532'],
  ['with letters for digits', '0x80l8OO14'],
  ['in brackets', '(0x80180014)'],
  ['with an invisible mark inside', '0x8018\u200b0014'],
  ['in full-width digits', '\uff10x80180014'],
  ['as 64 bits, its sign extended', '0xFFFFFFFF80180014'],
  ['as C writes it', '0x80180014L'],
  ['as Basic writes it', '&H80180014'],
  ['as assemblers write it', '80180014h'],
  ['by bytes', '80 18 00 14'],
  ['signed, a digit misread', '-2l459lO764'],
])('a 32-bit code %s', (_, text) => {
  expect(said(text)).toEqual(['known x80180014']);
});

test.each([
  ['AADSTS50076: you must', 'known aadsts50076'],
  ['aadsts 50076', 'known aadsts50076'],
  ['AADSTS-50076', 'known aadsts50076'],
  ['AADSTS5OO76', 'known aadsts50076'],
  ['AADSTSSOO76', 'known aadsts50076'],
  ['0x709', 'known x709'],
  ['00000709', 'known x709'],
  ['error 1603', 'known 1603'],
  ['error TS2304: Cannot find name', 'known ts2304'],
])('%s holds %s', (text, hit) => {
  expect(said(text)).toEqual([hit]);
});

test.each([
  ['a number that nothing announces', 'room 1603'],
  ['a GUID made of known codes', '80180014-8018-0014-8018-801800148018'],
  ['a date', '20260101'],
  ['a time', '2026-01-01 12:00:00,123'],
  ['a telephone number', '+33 1 23 45 67 89'],
  ['an address', '10.0.0.7'],
  ['a word of hexadecimal letters', 'defaced'],
])('%s is no code', (_, text) => {
  expect(find(text)).toEqual([]);
});

test.each([
  ['an unknown code', '0x80070005', ['unknown x80070005']],
  ['an unknown code of a family that articles have', 'AADSTS700016', ['unknown aadsts700016']],
  ['an unknown code of a family of two letters', 'TS2551', ['unknown ts2551']],
  ['a code with a wrong digit', '0x80180015', ['unknown x80180015', 'guess x80180014']],
  [
    'a known code beside a wrong one: nothing is guessed',
    '0x87D1041C 0x80180015',
    ['known x87d1041c', 'unknown x80180015'],
  ],
])('%s', (_, text, hits) => {
  expect(said(text)).toEqual(hits);
});

test('codes come in text order, with the words they stand on', () => {
  expect(find('first AADSTS50076 then 0x8018 0014').map(({ from, to }) => [from, to])).toEqual([
    [1, 2],
    [3, 5],
  ]);
});

test.each([
  ['announced', 'status 5.1.10', ['known mail5.1.10']],
  ['behind a reply of the server', '550 5.1.10 RESOLVER.ADR.RecipientNotFound', ['known mail5.1.10']],
  ['all there is', '5.1.10', ['known mail5.1.10']],
  ['a version', 'we run 5.1.10 since Monday', []],
  ['a section', 'see 5.1.10 in the manual', []],
  ['three numbers apart', 'status 5 1 10', ['known mail5.1.10']],
  ['another status', 'status 5.7.1', []],
])('a mail status, %s', (_, text, hits) => {
  expect(said(text)).toEqual(hits);
});

test.each([
  ['in a list of a log', '"error_codes":[50076]', ['known aadsts50076']],
  ['announced by a word', 'Error code 50076', ['known aadsts50076']],
  ['announced by nothing', 'we have 50076 users', []],
  ['alone', '50076', ['known aadsts50076']],
  ['nearly alone', '(50076) again', ['guess aadsts50076']],
  ['too short', 'error code 5007', []],
])('a number of Entra without its letters, %s', (_, text, hits) => {
  expect(said(text)).toEqual(hits);
});

test.each([
  ['in capitals', 'WindowsUpdate_80180014', ['known x80180014']],
  ['in a sentence', 'it says "ESP_87D1041C".', ['known x87d1041c']],
  ['of no article', 'WindowsUpdate_80072EFD', []],
  ['a year', 'WindowsUpdate_20260101', []],
])('a hexadecimal number behind a name and an underscore, %s', (_, text, hits) => {
  expect(said(text)).toEqual(hits);
});

test.each([
  ['cut in halves, the second without a digit', '0x8000 FFFF', ['known x8000ffff']],
  ['no halves: words of prose', '0x8000 dead ends', []],
  ['of few digits, one of them wrong', '0xccd14fba', ['unknown xccd14fba', 'guess xc7d14fba']],
  ['short and in decimal, alone', '2359301', ['known x240005']],
  ['short and in decimal, announced', 'Error code: 2359301', ['known x240005']],
  ['short and in decimal, a number like any other', 'copied 2359301 bytes of it', []],
])('a code %s', (_, text, hits) => {
  expect(said(text)).toEqual(hits);
});

test.each([
  ['of digits and letters', '[42S02] no such table', 'known 42s02'],
  ['of digits and letters, in small ones', 'failed with 42s02.', 'known 42s02'],
  ['of two numbers', 'Something went wrong, 30015-11 (0)', 'known 3001511'],
  ['of two numbers, apart', 'error 30015 - 11', 'known 3001511'],
  ['of a printer', 'it shows 49.4C02 again', 'known 494c02'],
  ['of a letter and a number', 'message no. M8 108', 'known m8108'],
  ['with brackets', 'ERROR 1045 (28000): denied', 'known error104528000'],
])('a code %s is found as its article has it', (_, text, code) => {
  expect(said(text)).toContain(code);
});

test.each(['on 2026-11-26', '10.11-26.3', '30015 is more than 11', '30015-110', '5.49.4C02'])(
  'no such code is in %j',
  (text) => expect(said(text).filter((each) => each.startsWith('known'))).toEqual([]),
);
