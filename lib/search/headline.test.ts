import { expect, test } from 'vitest';
import type { Reason, Verdict } from './answer';
import { headlineOf } from './headline';

const CODE: Reason = { kind: 'code', code: '0x80180014', seen: '0x80180014' };
const GUESS: Reason = { kind: 'similar-code', code: '0x80180014', seen: '0x80180015' };
const WORDS: Reason = { kind: 'message-words', share: 0.4 };
const DESCRIBED: Reason = { kind: 'description-words' };

const group = (verdict: Verdict, ...results: readonly (readonly Reason[])[]) => ({
  verdict,
  results: results.map((reasons) => ({ reasons })),
});

test.each([
  ['a guess that somebody mistyped a code', group('shortlist', [GUESS], [GUESS]), 'guessed'],
  ['a guess before what only shares words', group('shortlist', [GUESS], [DESCRIBED]), 'guessed'],
  ['shared words', group('shortlist', [{ kind: 'title-words' }], [DESCRIBED]), 'described'],
  ['a code of several articles', group('shortlist', [CODE], [CODE]), 'shortlist'],
  ['a part of a message before a guess', group('shortlist', [WORDS], [GUESS]), 'shortlist'],
  ['a guess that the message bears out', group('shortlist', [GUESS, WORDS]), 'shortlist'],
  [
    'a similar message with another code',
    group('shortlist', [WORDS, { kind: 'other-code', seen: '0x80070005' }]),
    'guessed',
  ],
  ['a verdict that is sure', group('likely', [GUESS, WORDS]), 'likely'],
  ['none, with the nearest', group('none', [{ kind: 'similar-letters' }]), 'none'],
  ['nothing at all', group('shortlist'), 'shortlist'],
] as const)('%s', (_what, given, expected) => {
  expect(headlineOf(given)).toBe(expected);
});
