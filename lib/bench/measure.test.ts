import { expect, test } from 'vitest';
import {
  type Asked,
  scoreConfident,
  scoreKinds,
  scoreNoAnswer,
  scoreTruncated,
  times,
  timesByKind,
} from './measure';

interface Made extends Partial<Omit<Asked, 'question'>> {
  readonly kind?: string;
  readonly right?: string | null;
  readonly compat?: number;
  readonly compatIds?: readonly string[];
}

const made = ({
  kind = 'raw',
  right = 'r',
  compatIds = [],
  compat = compatIds.length,
  ...rest
}: Made): Asked => ({
  question: { id: 'q', kind, split: undefined, articleId: right, text: '', compat, compatIds },
  verdict: 'shortlist',
  confidence: 0.5,
  ids: [],
  ms: 1,
  ...rest,
});
const isRight = (question: Asked['question'], id: string) => id === question.articleId;

test('first, among three and mean reciprocal rank count what they say', () => {
  const nine = Array.from({ length: 9 }, (_, i) => `x${i}`);
  const run = [['r'], ['x', 'r'], ['x', 'y', 'z', 'r'], [...nine, 'x9', 'r'], []];
  expect(
    scoreKinds(
      run.map((ids) => made({ ids })),
      isRight,
    ),
  ).toEqual({
    raw: { n: 5, top1: 1 / 5, top3: 2 / 5, mrr10: (1 + 1 / 2 + 1 / 4) / 5 },
  });
});

test('kinds are counted apart, in the order in which they appear', () => {
  const scores = scoreKinds([made({ kind: 'log', ids: ['r'] }), made({ kind: 'code' })], isRight);
  expect(Object.entries(scores).map(([kind, { n, top1 }]) => [kind, n, top1])).toEqual([
    ['log', 1, 1],
    ['code', 1, 0],
  ]);
});

test('confidence is kept where right, wrong where not; cut texts and altered codes do not count', () => {
  const run = [
    made({ verdict: 'exact', ids: ['r'] }),
    made({ verdict: 'likely', ids: ['x', 'r'] }),
    made({ verdict: 'shortlist', ids: ['r'] }),
    made({ verdict: 'none' }),
    made({ verdict: 'exact', ids: ['x'], kind: 'trunc60' }),
    made({ verdict: 'exact', ids: ['x'], kind: 'altered-code' }),
  ];
  expect(scoreConfident(run, isRight)).toEqual({ n: 4, kept: 1 / 4, wrong: 1 / 4 });
});

test('only a confident answer to what has none is a false positive', () => {
  const run = [
    made({ kind: 'prose', right: null, verdict: 'shortlist', ids: ['x'] }),
    made({ kind: 'prose', right: null, verdict: 'none' }),
    made({ kind: 'foreign', right: null, verdict: 'likely', ids: ['x'] }),
  ];
  expect(scoreNoAnswer(run, () => false)).toEqual({
    n: 3,
    falsePositives: 1,
    messageInFull: 0,
    byKind: {
      prose: { n: 2, falsePositives: 0, messageInFull: 0 },
      foreign: { n: 1, falsePositives: 1, messageInFull: 0 },
    },
  });
});

test('of the false positives, those whose message stands in the text in full are told', () => {
  const run = [
    made({ kind: 'heldout', right: null, verdict: 'exact', ids: ['near', 'full'] }),
    made({ kind: 'heldout', right: null, verdict: 'exact', ids: ['full', 'near'] }),
    made({ kind: 'heldout', right: null, verdict: 'shortlist', ids: ['full'] }),
  ];
  expect(scoreNoAnswer(run, (_, id) => id === 'full')).toMatchObject({ falsePositives: 2, messageInFull: 1 });
});

test('a cut text that may be of several articles is right with any of them', () => {
  const run = [
    made({ kind: 'trunc60', compatIds: ['r'], ids: ['r'] }),
    made({ kind: 'trunc60', compatIds: ['r'], ids: ['s', 'r'] }),
    made({ kind: 'trunc60', compatIds: ['r', 's'], ids: ['s'] }),
    made({ kind: 'raw', compatIds: ['r', 's'], ids: ['x'] }),
    // of sixty articles only two are listed: another one may fit as well, so this text tells nothing
    made({ kind: 'trunc60', compat: 60, compatIds: ['r', 's'], ids: ['x'] }),
  ];
  expect(scoreTruncated(run, isRight)).toEqual({ uniqueTop1: 1 / 2, compatibleTop1: 1 });
});

test('where the data does not say which articles a cut text fits, no share is made up', () => {
  const run = [made({ kind: 'trunc60', ids: ['r'] })];
  expect(scoreTruncated(run, isRight)).toEqual({ uniqueTop1: null, compatibleTop1: null });
});

test('nothing measured is nought, never not-a-number', () => {
  expect(scoreConfident([], isRight)).toEqual({ n: 0, kept: 0, wrong: 0 });
  expect(times([])).toEqual({ n: 0, p50: 0, p95: 0, max: 0 });
});

test('times sort numbers as numbers, and one slow text is the maximum and not the p95', () => {
  const all = [100, ...Array.from({ length: 99 }, (_, i) => (i % 10) + 1)];
  expect(times(all)).toMatchObject({ n: 100, p50: 6, p95: 10, max: 100 });
  expect(timesByKind([made({ ms: 9 }), made({ kind: 'log', ms: 4 })])).toMatchObject({
    raw: { n: 1, max: 9 },
    log: { n: 1, max: 4 },
  });
});
