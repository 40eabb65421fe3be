import { describe, expect, test } from 'vitest';
import { loadCorpus } from './corpus';
import { madeUpMessage } from './made-up-document';
import { readPassage } from './read-passage';
import { cutWords } from './tokens';

const corpus = loadCorpus([
  madeUpMessage('plain', 'device cap reached'),
  madeUpMessage('value', "cannot open '{name}' for writing"),
  madeUpMessage('bare', 'unknown option {name} was given'),
  madeUpMessage('words', 'branch remote tracking upstream repository'),
  madeUpMessage('longer', 'a new device was wiped'),
  madeUpMessage('capital', 'Login server gone'),
  madeUpMessage('quoted', "'{name}' does not exist"),
  madeUpMessage('end', 'the configuration server refused {name}'),
  madeUpMessage('names', 'MAX_CLIENTS is above LISTEN_BACKLOG'),
]);

function around(paste: string, id: string) {
  const { matches } = readPassage(paste, cutWords(paste, 1_000), [], corpus);
  const match = matches.find(({ text }) => corpus.documents[text.article]?.id === id);
  if (!match) throw new Error(`${id} was not found`);
  return match.evidence;
}

describe('what stands around a message', () => {
  test.each([
    ['alone', 'device cap reached'],
    ['behind a level', 'ERROR device cap reached'],
    ['in a sentence of its own', 'The branch is gone. Device cap reached. The repository too.'],
    ['on a line of its own', 'branch repository\n\ndevice cap reached\n\nremote upstream'],
    ['between quotes', 'the remote branch says "device cap reached" upstream'],
    ['between French quotes', 'la branch dit « device cap reached » upstream'],
    ['between typographic quotes', 'the branch says “device cap reached” upstream'],
  ])('%s: nothing speaks against it', (_, paste) => {
    expect(around(paste, 'plain').around).toBe(0);
  });

  test.each([
    ['known words before it', 'branch repository device cap reached'],
    ['known words behind it', 'device cap reached branch repository'],
    ['one quote only', 'the branch says "device cap reached upstream repository'],
    ['apostrophes are no quotes', "upstream's device cap reached's repository"],
  ])('%s speak against it', (_, paste) => {
    expect(around(paste, 'plain').around).toBeGreaterThan(0);
  });

  test('words behind a colon, or before one, count less', () => {
    const plain = around('device cap reached branch repository', 'plain').around;
    expect(around('device cap reached: branch repository', 'plain').around).toBeLessThan(plain);
    expect(around('branch repository: device cap reached', 'plain').around).toBeLessThan(plain);
  });

  test('names before a dash are those of programs and hosts', () => {
    expect(around('[main] repository.upstream - device cap reached', 'plain').around).toBe(0);
  });

  test('a word alone before a colon is a program, whatever other messages hold', () => {
    expect(around('repository: device cap reached', 'plain').around).toBe(0);
  });

  test('where its first word stands behind another one in a known message, that one goes on', () => {
    expect(around('MAX_CLIENTS unknown option x was given', 'bare').goesOn).toBe(0);
    expect(around('new device cap reached', 'plain').goesOn).toBe(1);
    expect(around('new: device cap reached', 'plain').goesOn).toBe(0);
  });

  test('a small letter for the capital of its beginning counts only where the text has capitals', () => {
    expect(around('E77: Login server gone', 'capital').otherCase).toBe(0);
    expect(around('E77: Main login server gone', 'capital').otherCase).toBe(1);
    expect(around('main login server gone', 'capital').otherCase).toBe(0);
  });

  test('what stands beyond the quotes of a value is not part of it', () => {
    const { around: beyond, swallowed } = around("branch 'x' does not exist", 'quoted');
    expect(beyond).toBeGreaterThan(0);
    expect(swallowed).toBe(0);
  });

  test('it stands more alone the more clauses end at its ends', () => {
    const alone = (paste: string) => around(paste, 'plain').alone;
    expect(alone('device cap reached')).toBe(1);
    expect(alone('say "device cap reached" now')).toBe(1);
    expect(alone('branch device cap reached branch')).toBe(0);
  });
});

test('a placeholder at the end is not empty where a console wrapped the line', () => {
  expect(around('the configuration server refused\nworkstation 17', 'end').emptyEnd).toBe(0);
  expect(around('the configuration server refused\n\nworkstation 17', 'end').emptyEnd).toBe(1);
  expect(around('the configuration server refused.\nworkstation 17', 'end').emptyEnd).toBe(1);
});

describe('what a placeholder swallows', () => {
  test.each([
    ['a quoted phrase', "cannot open 'branch remote repository' for writing", 'value'],
    ['a path', "cannot open '/srv/branch/repository' for writing", 'value'],
    ['one word', 'unknown option branch was given', 'bare'],
    ['names of programs', 'unknown option MAX_CLIENTS LISTEN_BACKLOG was given', 'bare'],
  ])('%s is a value', (_, paste, id) => {
    expect(around(paste, id).swallowed).toBe(0);
  });

  test('words of prose are part of another message', () => {
    expect(around('unknown option branch remote repository was given', 'bare').swallowed).toBeGreaterThan(0);
  });
});
