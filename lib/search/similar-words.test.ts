import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarWords } from './similar-words';
import { cutTemplate } from './template';
import { collectVocabulary } from './vocabulary';

const WORDS = 'permission denied reference modern install connection enrolment required the or is file';
const vocabulary = collectVocabulary([cutTemplate(WORDS)]);
const find = similarWords(vocabulary.words);
const nearest = (word: string) => vocabulary.words[find(word)[0]?.word ?? -1];

test.each([
  ['a letter swapped', 'premission', 'permission'],
  ['a letter lost', 'conection', 'connection'],
  ['a letter doubled', 'deniied', 'denied'],
  ['two mistakes in a long word', 'enrolmnet', 'enrollment'],
  ['m scanned as rn', 'perrnission', 'permission'],
  ['rn scanned as m', 'modem', 'modern'],
  ['l scanned as 1', 'insta11', 'install'],
  ['o scanned as 0', 'c0nnecti0n', 'connection'],
])('%s: %s is %s', (_, seen, right) => {
  expect(nearest(seen)).toBe(right);
});

test.each(['zebra', 'te', 'ir', '', 'fifth', 'x'.repeat(200)])('%j is near no known word', (word) => {
  expect(find(word)).toEqual([]);
});

test('what scanners confuse is nearer than what fingers confuse', () => {
  const scanned = find('insta11')[0]?.likeness ?? 0;
  expect(scanned).toBeGreaterThan(find('instakk')[0]?.likeness ?? 0);
  expect(scanned).toBeLessThan(1);
});

test('one look does not change the next, and nearer words come first', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...vocabulary.words, 'premission', 'instal', 'modem')), (asked) => {
      for (const word of asked) {
        const found = find(word);
        expect(found).toEqual(similarWords(vocabulary.words)(word));
        expect(found.map(({ likeness }) => likeness)).toEqual(
          found.map(({ likeness }) => likeness).sort((a, b) => b - a),
        );
      }
    }),
    { numRuns: 30 },
  );
});
