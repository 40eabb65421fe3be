import { expect, test } from 'vitest';
import { LANGS } from '../article/lang';
import { textsForCopy } from '../interface/ticket-copy';
import type { StepState, StepTicks } from './step-groups';
import { triedSentence } from './tried';

const groups = [
  { label: undefined, numbers: [1, 2, 3, 4, 5] },
  { label: 'No certificate yet', numbers: [1, 2] },
];

/** `ddfo` is done, done, failed, open. */
function ticks(first: string, second = ''): StepTicks {
  const states: Readonly<Record<string, StepState>> = { d: 'done', f: 'failed' };
  return Object.fromEntries(
    [first, second].flatMap((letters, group) =>
      [...letters].flatMap((letter, at) => {
        const state = states[letter];
        return state === undefined ? [] : [[`${group}.${at + 1}`, state] as const];
      }),
    ),
  );
}

test.each([
  [ticks('dddf'), 'steps 1 to 3, failed at step 4.', 'étapes 1 à 3, échec à l’étape 4.'],
  [ticks('d'), 'step 1.', 'étape 1.'],
  [ticks('dd'), 'steps 1 and 2.', 'étapes 1 et 2.'],
  [ticks('d-ddd'), 'steps 1 and 3 to 5.', 'étapes 1 et 3 à 5.'],
  [ticks('---f'), 'failed at step 4.', 'échec à l’étape 4.'],
  [ticks('f-f'), 'failed at steps 1 and 3.', 'échec aux étapes 1 et 3.'],
  [
    ticks('d', 'df'),
    'step 1; step 1, failed at step 2 (No certificate yet).',
    'étape 1; étape 1, échec à l’étape 2 (No certificate yet).',
  ],
  [ticks(''), undefined, undefined],
  [{ '7.1': 'done', '0.9': 'failed' } satisfies StepTicks, undefined, undefined],
])('%j', (ticked, en, fr) => {
  expect(LANGS.map((lang) => triedSentence(groups, ticked, textsForCopy(lang)))).toEqual([en, fr]);
});
