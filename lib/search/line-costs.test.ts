import { expect, test } from 'vitest';
import { LINE_END, PARAGRAPH, SOFT_LINE_END } from './align';
import { lineCosts } from './line-costs';
import { cutWords } from './tokens';

const LONG = 'Your organization does not support';

test.each([
  ['a console wrapped a message', `${LONG}\nthis version`, SOFT_LINE_END],
  ['a line too short to have been wrapped', 'Not supported\nthis version', LINE_END],
  ['a line that ends a sentence', `${LONG} it.\nThis version`, LINE_END],
  ['a sentence that ends in a quote', `${LONG} "it".\nThis version`, LINE_END],
  ['an indented line, as in a stack trace', `${LONG}\n    frame one`, LINE_END],
  ['a line that a word of logs begins', `${LONG}\nat frame one`, LINE_END],
  ['an empty line', `${LONG}\n\nthis version`, PARAGRAPH],
  ['no line end', `${LONG} this version`, 0],
])('%s', (_, text, cost) => {
  const tokens = cutWords(text, 100);
  const costs = lineCosts(text, tokens);
  expect(Math.max(...costs)).toBe(cost);
});
