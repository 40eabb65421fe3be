import { expect, test } from 'vitest';
import { align, alignTemplate, gapCosts } from './align';
import { cutTemplate } from './template';
import { cutWords } from './tokens';
import { valueFit } from './value-fit';

const WORDS = ['cannot', 'open', 'for', 'writing'] as const;
const ids = new Map<string, number>(WORDS.map((word, id) => [word, id]));

function fitOf(message: string, paste: string): number {
  const template = alignTemplate(
    cutTemplate(message),
    ids,
    Float64Array.from(WORDS, () => 4),
  );
  const tokens = cutWords(paste, 100);
  const none = new Float64Array(tokens.words.length);
  const hits = new Map(
    WORDS.map((word, id) => [
      id,
      tokens.words.flatMap((token, at) => (token === word ? [{ at, length: 1, likeness: 1 }] : [])),
    ]),
  );
  const alignment = align(template, hits, gapCosts(tokens, none, none, none, true), () => false);
  return valueFit(paste, template, alignment, tokens);
}

test.each([
  ['a colon that is there', 'cannot open: {path}', 'canot open: a.txt', 0.15],
  ['a quote for a colon', 'cannot open: {path}', "canot open 'a.txt'", -0.15],
  ['quotes on both sides', "cannot open '{path}' for writing", "canot open 'a.txt' for writing", 0.3],
  ['signs that are lost tell nothing', "cannot open '{path}' for writing", 'canot open a for writing', 0],
  ['one word for two placeholders', 'cannot open {kind} {name}', 'cannot open a', -0.3],
  ['two words for them', 'cannot open {kind} {name}', 'cannot open file a', 0],
  ['the second on another line', 'cannot open {kind} {name}', 'cannot open file\na', -0.3],
  ['a message without signs', 'cannot open {path}', "canot open 'a.txt'", 0],
])('%s', (_, message, paste, expected) => {
  expect(fitOf(message, paste)).toBeCloseTo(expected);
});
