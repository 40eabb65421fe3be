import { expect, test } from 'vitest';
import { wordsSaid } from './words-said';

test.each([
  ['words as they stand, in any case', 'I got a NEW phone', ['new phone'], ['new phone']],
  ['whole words only', 'unlimited', ['limit'], []],
  ['a later whole word counts', 'unlimited, but a limit', ['limit'], ['limit']],
  ['apostrophes of both kinds', "it isn't mine", ['isn’t'], ['isn’t']],
  ['beside signs', '(limit)', ['limit'], ['limit']],
  ['nothing for an empty signal', 'x', [''], []],
  ['three at most', 'a b c d', ['a', 'b', 'c', 'd'], ['a', 'b', 'c']],
])('%s', (_, text, signals, said) => {
  expect(wordsSaid(text)(signals)).toEqual(said);
});
