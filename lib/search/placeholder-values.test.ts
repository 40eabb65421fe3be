import { expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { withoutLineHeads } from './line-heads';
import { madeUpDocument } from './made-up-document';
import { placeholderValues } from './placeholder-values';
import { readPassage } from './read-passage';
import { resultSpans } from './spans';
import { cutWords } from './tokens';

const MESSAGES = [
  "cannot open '{path}' for {mode}: permission denied",
  '{host}: connection refused by remote computer',
  'waiting for lock held by process {id}',
  'mapping {source} -> {target} rejected',
  "The reply address does not match any that is configured: '{address}'.",
  "The signed in user '{user}' has no role for the application '{app}'({app-name}).",
  'moved {from} {to} today',
  'Impossible d’ouvrir {fichier} sur l’ordinateur',
];
const document = madeUpDocument({ id: 'a', messages: MESSAGES.map((text) => ({ text, lang: 'en' })) });
const corpus = loadCorpus([document]);

function bestMatch(paste: string) {
  const { matches } = readPassage(paste, cutWords(paste, 1_000), [], corpus);
  return [...matches].sort((a, b) => b.score - a.score)[0];
}

function valuesOf(pasted: string) {
  const paste = withoutLineHeads(pasted);
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
  [
    'between quotes at the end, without the quote',
    "The reply address does not match any that is configured: 'https://a.example/x. y'.",
    ['address=https://a.example/x. y'],
  ],
  [
    'between quotes at the end, though nothing closes them',
    "The reply address does not match any that is configured: 'https://a.example/x",
    ['address=https://a.example/x'],
  ],
  [
    'behind a French elision',
    "Impossible d'ouvrir C:\\notes.txt sur l'ordinateur",
    ['fichier=C:\\notes.txt'],
  ],
  ['parted by a blank, at it', 'moved a.txt b.txt today', ['from=a.txt', 'to=b.txt']],
  [
    'in a web page',
    'The signed in user &#39;max&#39; has no role for the application &quot;7&quot;(My&nbsp;App).',
    ['user=max', 'app=7', 'app-name=My App'],
  ],
  [
    'in an address',
    'The+signed+in+user+%27max%40example.com%27+has+no+role+for+the+application+%277%27%28Report+A%29.%0d%0aTrace',
    ['user=max@example.com', 'app=7', 'app-name=Report A'],
  ],
  [
    'over the lines of a quoted mail',
    "> The signed in user 'max' has no role for the application '7'(My\n> App).",
    ['user=max', 'app=7', 'app-name=My App'],
  ],
  [
    'over wrapped lines',
    "The signed in user 'max' has no role for the application '7'(My\nApp).",
    ['user=max', 'app=7', 'app-name=My App'],
  ],
  [
    'over the lines of a log',
    '09:00:01 box app[7]: mapping /srv/a\n09:00:01 box app[7]: and b -> /srv/c rejected',
    ['source=/srv/a and b', 'target=/srv/c'],
  ],
])('values stand %s', (_, paste, values) => {
  expect(valuesOf(paste)).toEqual(values);
});

test.each([
  ['C:\\Users\\t.smith\\new folder'],
  ['C:\\Users\\u1234\\x'],
  ['C:\\a%20b+c.txt'],
  ['C:\\\\Users\\\\r.jones'],
  ['\\\\server\\n.doe'],
])('the path %s stays as it is', (path) => {
  expect(valuesOf(`cannot open '${path}' for reading: permission denied`)).toEqual([
    `path=${path}`,
    'mode=reading',
  ]);
});

test.each([
  'SEVERE: ',
  'CRITICAL: ',
  'Avertissement : ',
  '[ERROR] ',
  'ERROR ',
  'fatal: ',
  '2026-11-26 09:00:01,123 WARN ',
  '09:00:01 ',
  'one line\r',
  'one line\u2028',
])('a value at the beginning of a line is told from %j', (before) => {
  expect(valuesOf(`${before}box-7: connection refused by remote computer`)).toEqual(['host=box-7']);
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
