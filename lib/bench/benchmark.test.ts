import { expect, test } from 'vitest';
import { dumpLine, runBenchmark } from './benchmark';
import { ownQuestions } from './own-articles';
import { tableLines } from './print-table';
import { rowDocument } from './row-document';
import type { Question } from './rows';

const TITLES = [
  'cannot open the configuration file %s',
  'the device is not registered in the directory',
  'bad revision %s in the request',
  'Bad revision %d in the request!',
  'the certificate of the server has expired',
];
const documents = TITLES.map((title, i) => rowDocument({ id: `a${i}`, title, code: `0x8018001${i}` }));
const question = (text: string, articleId: string | null, kind = 'raw'): Question => ({
  id: `${kind}-${articleId}`,
  kind,
  split: undefined,
  articleId,
  text,
  compat: 0,
  compatIds: [],
});
const questions = [
  question('the device is not registered in the directory', 'a1'),
  question('cannot open the configuration file x.json', 'a0', 'log'),
  question('bad revision main in the request', 'a3'),
  question('my coffee is cold since this morning', null, 'prose'),
];
const plain = { documents, questions, peers: false, holdout: 0 };

test('the report has the keys that programs read, and numbers under them', async () => {
  const { report } = await runBenchmark(plain);
  const number = expect.any(Number);
  const score = { n: number, top1: number, top3: number, mrr10: number };
  const none = { n: number, falsePositives: number, messageInFull: number };
  const time = { n: number, p50: number, p95: number, max: number };
  expect(JSON.parse(JSON.stringify(report))).toEqual({
    articles: 5,
    index: {
      bytes: number,
      gzip: number,
      brotli: number,
      buildMs: number,
      loadMs: number,
      memory: number,
      memoryInUse: number,
    },
    kinds: { raw: score, log: score },
    truncated: { uniqueTop1: null, compatibleTop1: null },
    confident: { n: number, kept: number, wrong: number },
    noAnswer: { ...none, byKind: { prose: none } },
    latency: { ...time, byKind: { raw: time, log: time, prose: time } },
    peers: {},
  });
});

test('right answers are counted as right, a twin\u2019s too, and prose as no answer', async () => {
  const { report } = await runBenchmark(plain);
  expect(report.kinds).toMatchObject({ raw: { n: 2, top1: 1 }, log: { n: 1, top1: 1 } });
  expect(report.confident).toMatchObject({ n: 3, wrong: 0 });
  expect(report.noAnswer).toEqual({
    n: 1,
    falsePositives: 0,
    messageInFull: 0,
    byKind: { prose: { n: 1, falsePositives: 0, messageInFull: 0 } },
  });
});

test('a benchmark of nothing fails instead of reporting nought', async () => {
  await expect(runBenchmark({ ...plain, questions: [] })).rejects.toThrow('nothing was measured');
});

test('held-out articles go with their twins, and their pastes become texts without answer', async () => {
  const { report, asked } = await runBenchmark({ ...plain, holdout: 100 });
  expect(report.articles).toBe(1);
  expect(report.kinds).toEqual({});
  expect(report.noAnswer.byKind).toMatchObject({ heldout: { n: 3 }, prose: { n: 1 } });
  expect(asked.map((entry) => entry.question.articleId)).toEqual([null, null, null, null]);
});

test('a quarter held out is the same quarter in every run', async () => {
  const heldOut = async () => {
    const { asked } = await runBenchmark({ ...plain, holdout: 34 });
    return asked.filter((entry) => entry.question.kind === 'heldout').map((entry) => entry.question.id);
  };
  expect(await heldOut()).toHaveLength(1);
  expect(await heldOut()).toEqual(await heldOut());
});

test('a line of the dump is enough for others to judge', async () => {
  const { asked } = await runBenchmark(plain);
  const lines = asked.map((entry) => JSON.parse(dumpLine(entry)));
  expect(lines).toHaveLength(questions.length);
  expect(Object.keys(lines[0])).toEqual(['id', 'kind', 'articleId', 'verdict', 'confidence', 'ids', 'ms']);
  expect(lines[0]).toMatchObject({ id: 'raw-a1', kind: 'raw', articleId: 'a1', ids: ['a1'] });
  expect(lines.at(-1)).toMatchObject({ kind: 'prose', articleId: null, verdict: 'none' });
});

test('the table names every kind and says what was said with confidence', async () => {
  const { report } = await runBenchmark(plain);
  const table = tableLines(report).join('\n');
  expect(table).toMatch(/^raw +2 +100\.0 % +100\.0 %/m);
  expect(table).toContain('no answer: 0 of 1');
  expect(table).not.toMatch(/NaN|undefined/);
});

test('questions of the own articles are the same in every run, each with its own id', () => {
  const made = ownQuestions(documents);
  expect(made).toEqual(ownQuestions(documents));
  expect(new Set(made.map(({ id }) => id)).size).toBe(made.length);
  const codes = made.filter(({ kind, articleId }) => kind === 'code' && articleId === 'a4');
  expect(codes.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['0x80180014', '80180014', '2149056532', '-2145910764']),
  );
});
