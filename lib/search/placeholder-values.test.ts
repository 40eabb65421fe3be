import { expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { madeUpDocument } from './made-up-document';
import { readPassage } from './match';
import { placeholderValues } from './placeholder-values';
import { resultSpans } from './spans';
import { cutWords } from './tokens';

const MESSAGES = [
  "cannot open '{path}' for {mode}: permission denied",
  '{host}: connection refused by remote computer',
  'waiting for lock held by process {id}',
  'mapping {source} -> {target} rejected',
];
const document = madeUpDocument({ id: 'a', messages: MESSAGES.map((text) => ({ text, lang: 'en' })) });
const corpus = loadCorpus([document]);

function bestMatch(paste: string) {
  const { matches } = readPassage(paste, cutWords(paste, 1_000), [], corpus);
  return [...matches].sort((a, b) => b.score - a.score)[0];
}

function valuesOf(paste: string) {
  const match = bestMatch(paste);
  return match ? placeholderValues(paste, match).map(({ name, value }) => `${name}=${value}`) : undefined;
}

test.each([
  [
    'with blanks inside',
    "cannot open '/srv/my files/a b' for reading: permission denied",
    ['path=/srv/my files/a b', 'mode=reading'],
  ],
  [
    'as they are written, however much the engine folds',
    "CANNOT OPEN 'É_Dossier\u00ad\uff21' FOR Reading: permission denied",
    ['path=É_Dossier\u00ad\uff21', 'mode=Reading'],
  ],
  [
    'with letters that are words of the message',
    "cannot open 'open' for writing: permission denied",
    ['path=open', 'mode=writing'],
  ],
  [
    'at the start, behind a level',
    'ERROR: srv-7.example.net: connection refused by remote computer',
    ['host=srv-7.example.net'],
  ],
  [
    'at the end, as far as the sentence goes',
    'waiting for lock held by process 4711. Try later.',
    ['id=4711'],
  ],
  ['at the end, as far as the line goes', 'waiting for lock held by process 4711\nHello', ['id=4711']],
  [
    'side by side, cut at the sign between them',
    'mapping C:\\a -> /mnt/b rejected',
    ['source=C:\\a', 'target=/mnt/b'],
  ],
])('values stand %s', (_, paste, values) => {
  expect(valuesOf(paste)).toEqual(values);
});

test('a value beyond measure is left out, not cut to something wrong', () => {
  expect(valuesOf(`cannot open '${'x'.repeat(400)}' for reading: permission denied`)).toEqual([
    'mode=reading',
  ]);
});

test.each([
  ['soft hyphens', 'cann\u00adot open', "cann\u00adot open '/srv/a b' for reading: permission denied"],
  ['full-width letters', '\uff43annot open', "\uff43annot open '/srv/a b' for reading: permission denied"],
  [
    'text before it',
    'cannot open',
    "\u200bHello \ud83d\ude00 team,\r\ncannot open '/srv/a b' for reading: permission denied",
  ],
])('spans are places of the original, through %s', (_, first, paste) => {
  const spans = resultSpans(bestMatch(paste), []);
  expect(spans.map(({ start, end }) => paste.slice(start, end))).toEqual([
    first,
    'for reading: permission denied',
  ]);
});
