import { expect, test } from 'vitest';
import { candidateFinder } from './candidates';
import { loadCorpus } from './corpus';
import { findHits } from './hits';
import { madeUpMessage } from './made-up-document';
import { choosePassages } from './passages';
import { cutWords } from './tokens';

const corpus = loadCorpus([
  madeUpMessage('a-file', 'cannot open configuration file', ['ERROR_FILE_NOT_FOUND']),
  madeUpMessage('b-enrol', 'device registration was interrupted'),
  madeUpMessage('c-lock', 'open'),
]);
const { vocabulary } = corpus.words;

function hitsOf(text: string, word: string, cutOff = false) {
  const id = vocabulary.ids.get(word) ?? -1;
  return findHits(text, cutWords(text, 1_000), cutOff, corpus.words).get(id) ?? [];
}

test.each([
  ['as it is', 'the configuration', [[1, 1]]],
  [
    'twice',
    'configuration configuration',
    [
      [0, 1],
      [1, 1],
    ],
  ],
  ['misspelt', 'a configuraton', [[1, 1]]],
  ['cut in two by a blank', 'a config uration', [[1, 2]]],
  ['cut in two by a line end', 'a configu\nration', [[1, 2]]],
  ['not at all', 'some other text', []],
])('a known word is found %s', (_, text, places) => {
  expect(hitsOf(text, 'configuration').map(({ at, length }) => [at, length])).toEqual(places);
});

test('only the word itself is wholly like it', () => {
  expect(hitsOf('configuration', 'configuration')[0]?.likeness).toBe(1);
  for (const text of ['configuraton', 'config uration'])
    expect(hitsOf(text, 'configuration')[0]?.likeness).toBeLessThan(1);
});

test('what a line end cut is the word itself, folders of a path are none', () => {
  expect(hitsOf('configu\nration', 'configuration')[0]?.likeness).toBe(1);
  expect(hitsOf('configu/ration', 'configuration')).toEqual([]);
});

test.each(['ERROR_FILE_NOT_FOUND', 'error file not found', 'ERROR-FILE-NOT-FOUND'])(
  'a symbol is found in %s',
  (text) => {
    expect(hitsOf(text, 'errorfilenotfound')).toHaveLength(1);
  },
);

test('the paste\u2019s last word may be unfinished, others may not, and more of it is surer', () => {
  expect(hitsOf('device regis', 'registration', true)).toHaveLength(1);
  expect(hitsOf('device regis', 'registration', false)).toEqual([]);
  expect(hitsOf('regis device', 'registration', true)).toEqual([]);
  const [less, more] = ['reg', 'registr'].map((end) => hitsOf(end, 'registration', true)[0]?.likeness ?? 0);
  expect(more).toBeGreaterThan(less ?? 1);
});

test('numbers are no misspelt words', () => {
  expect(findHits('1234567 0p3n99', cutWords('1234567 0p3n99', 10), false, corpus.words).size).toBe(0);
});

test('candidates share words with the text; one passage leaves nothing behind for the next', () => {
  const find = candidateFinder(vocabulary);
  const ask = (text: string) =>
    [...find(findHits(text, cutWords(text, 100), false, corpus.words))].map(
      (template) => corpus.documents[corpus.texts[template]?.article ?? -1]?.id,
    );
  expect(ask('cannot open configuration file')).toEqual(['a-file', 'c-lock']);
  expect(ask('device registration')).toEqual(['b-enrol']);
  expect(ask('nothing of it')).toEqual([]);
  expect(ask('device registration')).toEqual(['b-enrol']);
});

const NOISE = 'heartbeat ok, queue length seven\n';
const passagesOf = (text: string) => choosePassages(cutWords(text, 1_000_000), [], corpus);

test('an e-mail is read as a whole', () => {
  const passages = passagesOf(`${NOISE.repeat(20)}device registration was interrupted`);
  expect(passages.map(({ from }) => from)).toEqual([0]);
});

test.each([0, 100, 1_000, 3_990])('a line at %i of 4,000 is in a passage that is read', (line) => {
  const lines = Array.from({ length: 4_000 }, () => NOISE.trim());
  lines[line] = 'device registration was interrupted';
  const passages = passagesOf(lines.join('\n'));
  expect(
    passages.some(({ tokens }) => tokens.words.join(' ').includes('device registration was interrupted')),
  ).toBe(true);
  const read = passages.reduce((sum, { tokens }) => sum + tokens.words.length, 0);
  expect(read).toBeLessThan(2_000);
});
