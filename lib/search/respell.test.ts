import { expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { madeUpMessage } from './made-up-document';
import { readPassage } from './read-passage';
import { cutWords } from './tokens';

const MESSAGE = 'profile received from gateway was rejected';
const corpus = loadCorpus([madeUpMessage('a', MESSAGE), madeUpMessage('b', 'form of the directory')]);

function linkedWords(paste: string): number {
  const { matches } = readPassage(paste, cutWords(paste, 100), [], corpus);
  return matches.find(({ text }) => text.text === MESSAGE)?.alignment.links.length ?? 0;
}

test.each([
  [
    'a word misspelt beyond what the whole vocabulary would offer',
    'profile recyvd from gateway was rejected',
  ],
  ['a misspelling that is a known word itself', 'profile received form gateway was rejected'],
  ['the last word', 'profile received from gateway was rjctd'],
])('between words that are right, %s is read', (_, paste) => {
  expect(linkedWords(paste)).toBe(6);
});

test.each([
  ['another word', 'profile copy from gateway was rejected'],
  [
    'a misspelt word far from its place',
    `profile from gateway was rejected. ${'Hello there. '.repeat(9)}recyvd`,
  ],
])('%s is not', (_, paste) => {
  expect(linkedWords(paste)).toBe(5);
});
