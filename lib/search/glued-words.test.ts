import { expect, test } from 'vitest';
import { cutGluedWords } from './glued-words';
import { similarWords } from './similar-words';
import { cutTemplate } from './template';
import { cutWords } from './tokens';
import { collectVocabulary } from './vocabulary';

const vocabulary = collectVocabulary([
  cutTemplate('unable to open the config file because an échec of office filer, permission denied'),
]);
const find = similarWords(vocabulary.words);
const cut = (text: string) => cutGluedWords(cutWords(text, 100), vocabulary, find);

test.each([
  ['a lost space is put back', 'the configfile', ['the', 'config', 'file']],
  ['capitals and accents do not hinder', 'ConfigÉchec', ['config', 'echec']],
  ['several lost spaces are put back', 'opentheconfigfile', ['open', 'the', 'config', 'file']],
  ['more words than anybody glues stay whole', 'the'.repeat(7), ['the'.repeat(7)]],
  ['a letter in the place of a space is left out', 'permissionkdenied', ['permission', 'denied']],
  ['a known word stays whole', 'because office', ['because', 'office']],
  ['a misspelt word stays whole', 'permision', ['permision']],
  ['a word with an unknown half stays whole', 'configxyz', ['configxyz']],
  ['a hash stays whole', `config${'f'.repeat(60)}file`, [`config${'f'.repeat(60)}file`]],
])('%s: %s', (_, text, words) => {
  expect(cut(text).words).toEqual(words);
});

test('the halves keep their places, and what stood before the word stands before the first', () => {
  const text = 'open.\nconfigfile';
  const { starts, ends, breaks } = cut(text);
  expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(['open', 'config', 'file']);
  expect(breaks).toEqual([0, 3, 0]);
});

test('halves lie inside of the word where folding changed its length', () => {
  const text = 'con\u00adfig\u00adfile';
  const { starts, ends } = cut(text);
  expect(starts[0]).toBe(0);
  expect(ends[0]).toBe(starts[1]);
  expect(ends[1]).toBe(text.length);
});
