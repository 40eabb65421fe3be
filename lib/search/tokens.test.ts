import { expect, test } from 'vitest';
import { BREAK, cutWords } from './tokens';

test.each([
  ['a lost apostrophe reads like a kept one', "doesn't we're it's", 'doesnot were its'],
  ['a typographic apostrophe is one', 'can\u2019t don\u00b4t', 'cannot donot'],
  ['a French elision is a word of its own', 'l\u2019appareil qu\u2019il', 'l appareil qu il'],
  ['quotes around a word do not stick to it', "'open' `close`", 'open close'],
  ['a quote behind a number ends it', "5's", '5 s'],
  ['a symbol with underscores is one word', 'ERROR_FILE_NOT_FOUND', 'errorfilenotfound'],
  ['a hyphen cuts', 'sign-in', 'sign in'],
  ['a Windows path keeps the letter behind its backslash', 'C:\\temp\\new', 'c temp new'],
  ['a JSON line end cuts', 'failed\\nCaused by', 'failed caused by'],
  ['an HTML entity is the sign it stands for', 'a&lt;b&gt;c', 'a b c'],
  ['a letter written as an entity belongs to its word', '&eacute;chec', 'echec'],
  ['a coloured word is not glued to its colour', '\u001b[31mfailed\u001b[0m', 'failed'],
  ['a broken pair of units cuts and does not throw', 'a\ud83db', 'a b'],
  ['another script is kept', 'Ошибка 接続', 'ошибка 接続'],
])('%s', (_, text, words) => {
  expect(cutWords(text, 100).words.join(' ')).toBe(words);
});

test.each([
  ['a sentence', 'one. two', BREAK.sentence],
  ['a clause', 'one: two', BREAK.clause],
  ['a line', 'one\ntwo', BREAK.line],
  ['one line, though Windows writes two signs', 'one\r\ntwo', BREAK.line],
  ['one line, though a zero-width space stands between both signs', 'one\r\u200b\ntwo', BREAK.line],
  ['a paragraph', 'one\n\ntwo', BREAK.paragraph],
  ['a paragraph, though the empty line holds blanks', 'one\r\n  \r\ntwo', BREAK.paragraph],
  ['nothing', 'one two', BREAK.none],
])('between two words: %s', (_, text, kind) => {
  expect(cutWords(text, 100).breaks[1]).toBe(kind);
});

test.each([
  ['hr=-2145910764', true],
  ['\u22122145910764', true],
  ['-\u200b2145910764', true],
  ['- 2145910764', false],
  ['KB-2145910764', false],
  ['2145910764', false],
])('the last number of %j has a minus sign: %s', (text, negative) => {
  expect(cutWords(text, 100).negative.at(-1)).toBe(negative);
});

test('places are those of the original, however much folding changes', () => {
  const text = "x \ufb01le cafe &eacute;t\u00e9 \u200bdoesn't \ud835\udc00b";
  const { words, starts, ends } = cutWords(text, 100);
  expect(words).toEqual(['x', 'file', 'cafe', 'ete', 'doesnot', 'ab']);
  expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual([
    'x',
    '\ufb01le',
    'cafe',
    '&eacute;t\u00e9',
    "doesn't",
    '\ud835\udc00b',
  ]);
});

test('a text of more words than asked for says that it was cut', () => {
  expect(cutWords('one two three', 2)).toMatchObject({ words: ['one', 'two'], cut: true });
  expect(cutWords('one two', 2).cut).toBe(false);
});

test('a key of thousands of letters stays one word, shortened, in its whole place', () => {
  const { words, starts, ends } = cutWords(`x ${'k'.repeat(5_000)} y`, 100);
  expect(words.map((word) => word.length)).toEqual([1, 80, 1]);
  expect([starts[1], ends[1]]).toEqual([2, 5_002]);
});
