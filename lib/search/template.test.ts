import { expect, test } from 'vitest';
import { cutTemplate, messagePieces } from './template';

test.each([
  ['no placeholder', 'Access denied', ['Access denied']],
  ['one at the start', '{name} failed', ['<name>', ' failed']],
  ['two side by side', '{a}{b}', ['<a>', '<b>']],
  ['an escaped brace', 'unexpected \\{ in {file}', ['unexpected { in ', '<file>']],
  ['an escaped backslash', '\\\\{server}', ['\\', '<server>']],
  ['braces that are no name', 'expected {Name} or {}', ['expected {Name} or {}']],
  ['nothing', '', []],
])('a message with %s falls into pieces', (_, message, pieces) => {
  expect(
    messagePieces(message).map((piece) => (piece.kind === 'literal' ? piece.text : `<${piece.name}>`)),
  ).toEqual(pieces);
});

test.each([
  ['cannot open {path}: denied', ['cannot', 'open', 'denied'], [0, 0, 1, 0]],
  ['{server}: connection refused', ['connection', 'refused'], [1, 0, 0]],
  ['waited {n}s for {a} {b}', ['waited', 'for'], [0, 1, 2]],
  ['{only}', [], [1]],
])('%s: a placeholder stands between words and is none', (message, words, holes) => {
  expect(cutTemplate(message)).toMatchObject({ words, holes });
});

test('people leave out whole sentences, and the code in front', () => {
  const { words, sentenceStarts } = cutTemplate('AADSTS50076: Due to a change. You must enrol.');
  expect(words.filter((_, i) => sentenceStarts[i])).toEqual(['aadsts50076', 'due', 'you']);
});

test('a private-use character in a message is not taken for a placeholder', () => {
  expect(cutTemplate('open \ue000 file').holes).toEqual([0, 0, 0]);
});
