import { expect, test } from 'vitest';
import { confidence, features } from './confidence';
import { loadCorpus } from './corpus';
import { isComplete } from './evidence';
import { madeUpMessage } from './made-up-document';
import { readPassage } from './read-passage';
import { cutWords } from './tokens';

const corpus = loadCorpus([
  madeUpMessage(
    'profile',
    'Profile installation failed. The enrolment server rejected the certificate request.',
  ),
  madeUpMessage('lock', 'waiting for repository lock held by process {id}'),
  madeUpMessage('licence', 'licence synchronisation postponed indefinitely'),
]);

function evidenceOf(paste: string, id = 'profile', known = corpus) {
  const { matches } = readPassage(paste, cutWords(paste, 1_000), [], known);
  const match = matches.find(({ text }) => known.documents[text.article]?.id === id);
  if (!match) throw new Error(`${id} was not found`);
  return match.evidence;
}

const WHOLE = 'Profile installation failed. The enrolment server rejected the certificate request.';

test.each([
  ['the message as it is', WHOLE],
  [
    'the message over line ends',
    'Profile installation failed.\nThe enrolment server rejected the\ncertificate request.',
  ],
  [
    'the message without capitals and signs',
    'profile installation failed the enrolment server rejected the certificate request',
  ],
  ['the message between others', `Hello.\n${WHOLE}\nThanks.`],
])('%s is complete', (_, paste) => {
  expect(isComplete(evidenceOf(paste))).toBe(true);
});

test.each([
  [
    'misspelt',
    'Profile instalation failed. The enrolment server rejected the certificate request.',
    'misspelt',
  ],
  ['missing', 'Profile installation failed. The enrolment server the certificate request.', 'missing'],
  [
    'foreign',
    'Profile installation failed. The enrolment server rejected the licence certificate request.',
    'foreign',
  ],
  [
    'strange',
    'Profile installation failed. The enrolment server rejected the blue xyzzy certificate request.',
    'strange',
  ],
  ['garbled', 'Profile installation failed. The enrolment server qqqqqq the certificate request.', 'garbled'],
  ['a left-out sentence', 'Profile installation failed.', 'sentences'],
] as const)('a word %s is counted as that, and the message is not complete', (_, paste, name) => {
  const evidence = evidenceOf(paste);
  expect(evidence[name]).toBeGreaterThan(0);
  expect(isComplete(evidence)).toBe(false);
});

test('a paste that ends within the message was cut off: what is missing there is excused', () => {
  const cut = evidenceOf('waiting for repository lo', 'lock');
  expect(cut.cutOff).toBe(true);
  expect(cut.excused).toBeGreaterThan(0);
  expect(evidenceOf('waiting for repository lock held by process 7', 'lock').cutOff).toBe(false);
});

test('words of the same clause may belong to a longer message, those of other sentences do not', () => {
  const around = (paste: string) => evidenceOf(paste, 'licence').around;
  expect(around('licence synchronisation postponed indefinitely. Profile rejected.')).toBe(0);
  expect(around('error: licence synchronisation postponed indefinitely')).toBe(0);
  expect(around('profile licence synchronisation postponed indefinitely')).toBeGreaterThan(0);
});

const sure = (paste: string, lead = 0.5) => confidence(features(evidenceOf(paste), lead));

test.each([
  ['a misspelt word', 'Profile instalation failed. The enrolment server rejected the certificate request.'],
  ['a missing word', 'Profile installation failed. The enrolment server the certificate request.'],
  [
    'a foreign word',
    'Profile installation failed. The enrolment server rejected the licence certificate request.',
  ],
  ['the first words only', 'Profile installation failed. The enrolment'],
])('%s makes less sure than the message itself', (_, paste) => {
  expect(sure(paste)).toBeLessThan(sure(WHOLE));
});

test('a message that another one equals is said with less confidence', () => {
  expect(sure(WHOLE, 0)).toBeLessThan(sure(WHOLE, 0.5));
  expect(sure(WHOLE, -0.5)).toBeLessThan(sure(WHOLE, 0));
});

test('a whole message with a clear lead is said, one half of it is not', () => {
  expect(sure(WHOLE)).toBeGreaterThan(0.9);
  expect(sure('the certificate request, profile')).toBeLessThan(0.45);
});

test.each([
  [
    'straight quotes',
    'the box says "licence synchronisation postponed indefinitely" and a server request fails',
  ],
  [
    'French quotes',
    'le serveur affiche « licence synchronisation postponed indefinitely », puis server request',
  ],
  ['typographic quotes', 'server request: ‘licence synchronisation postponed indefinitely.’ on the server'],
])('words outside of %s are no part of the message', (_, paste) => {
  expect(evidenceOf(paste, 'licence')).toMatchObject({ around: 0, alone: 1 });
});

test('an apostrophe before and an unquoted end do not quote', () => {
  const paste = "the server's licence synchronisation postponed indefinitely server request";
  expect(evidenceOf(paste, 'licence').around).toBeGreaterThan(0);
});

test.each([
  ['the message as it is', WHOLE],
  ['its beginning', 'Profile installation failed. The enrolment server rejected the'],
  ['its end', 'installation failed. The enrolment server rejected the certificate request.'],
  ['it without a word', 'Profile installation failed. The enrolment server the certificate request.'],
  ['its first sentence', 'Profile installation failed.'],
  [
    'it with another sign',
    'Profile installation failed. The enrolment: server rejected the certificate request.',
  ],
])('a slip never makes surer of %s', (_, paste) => {
  const slipped = paste.replace('installation', 'instlalation');
  expect(sure(slipped)).toBeLessThanOrEqual(sure(paste));
});

const numbers = loadCorpus([
  madeUpMessage('short', 'file {name} has only {count} line'),
  madeUpMessage('long', 'cannot read lines of {name}'),
  madeUpMessage('policy', '{count} policy was refused by {name}'),
  madeUpMessage('policies', 'no policies there'),
  madeUpMessage('letters', 'option o needs a value'),
  madeUpMessage('collation', 'could not determine which collation to use'),
]);

test('the plural that a number asks for is no mistake, although others have the word', () => {
  expect(evidenceOf('file readme has only 26 lines', 'short', numbers).mistaken).toBe(0);
  expect(evidenceOf('file readme has only some lines', 'short', numbers).mistaken).toBe(1);
  expect(evidenceOf('3 policies was refused by pc1', 'policy', numbers).mistaken).toBe(0);
});

test('one letter is what is left of a missing word, although another message has it as a word', () => {
  const evidence = evidenceOf('could not determine which collationt o use', 'collation', numbers);
  expect(evidence).toMatchObject({ inserted: 0, foreign: 0 });
  expect(evidenceOf('could not determine which collation option to use', 'collation', numbers).inserted).toBe(
    1,
  );
});
