// How the engine grows: the same questions of collections of different sizes, and MiniSearch on the same texts.
import { brotliCompressSync } from 'node:zlib';
import { buildIndex, type Engine, loadIndex, type SearchDocument } from '../search';
import { rightness } from './benchmark';
import { madeArticles } from './made-messages';
import { scoreKinds, times, timesByKind } from './measure';
import { measureMemory } from './measure-memory';
import { addNoise, fillMessage, type Kind } from './noise';
import { buildMiniSearch } from './peers';
import type { Question } from './rows';
import { seededRandom } from './seeded-random';

export const SIZES = [1_000, 10_000, 50_000] as const;
/** Texts of each kind; enough for a p95 that stays the same. */
const EACH = 150;
/** MiniSearch is asked every third of them. */
const RIVAL_EVERY = 3;

/** What is asked: `code` is a line that also holds the article's code, the others hold none. */
const KINDS = ['log', 'code', 'typo3', 'email'] as const;

function ask(kind: (typeof KINDS)[number], { id, messages, codes }: SearchDocument, seed: number): Question {
  const random = seededRandom(seed);
  const filled = fillMessage(messages[0]?.text ?? '', random);
  const noise: Kind = kind === 'code' ? 'log' : kind;
  const text = addNoise(kind === 'code' ? `${filled} (${codes[0] ?? ''})` : filled, noise, random);
  return { id: `${kind}-${id}`, kind, split: undefined, articleId: id, text, compat: 0, compatIds: [] };
}

/** Articles from all over the collection, each asked about in every kind. */
function questionsOf(documents: readonly SearchDocument[], each: number): readonly Question[] {
  const coded = documents.filter(({ codes }) => codes.length > 0);
  return KINDS.flatMap((kind) => {
    const from = kind === 'code' ? coded : documents;
    const step = Math.max(1, Math.floor(from.length / each));
    return from
      .filter((_, i) => i % step === 0)
      .slice(0, each)
      .map((document, i) => ask(kind, document, i));
  });
}

function timeAll(questions: readonly Question[], search: (text: string) => readonly string[]) {
  for (const { text } of questions.slice(0, 50)) search(text);
  return questions.map((question) => {
    const from = performance.now();
    const ids = search(question.text);
    return { question, ids, ms: performance.now() - from };
  });
}

/** Messages aligned for each text, on average. */
function candidatesByKind(engine: Engine, questions: readonly Question[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { kind, text } of questions) {
    const aligned = engine.explain(text).passages.reduce((sum, passage) => sum + passage.candidates.size, 0);
    sums[kind] = (sums[kind] ?? 0) + aligned;
  }
  const count = (kind: string) => questions.filter((question) => question.kind === kind).length;
  return Object.fromEntries(Object.entries(sums).map(([kind, sum]) => [kind, sum / count(kind)]));
}

/** One size, measured. Times in milliseconds, sizes in bytes. */
export function measureSize(articles: number, each = EACH) {
  const documents = madeArticles(articles);
  const questions = questionsOf(documents, each);
  let from = performance.now();
  const file = JSON.stringify(buildIndex(documents));
  const buildMs = performance.now() - from;
  from = performance.now();
  const engine = loadIndex(JSON.parse(file));
  const loadMs = performance.now() - from;
  const isRight = rightness(documents);
  const asked = timeAll(questions, (text) => engine.search(text).results.map(({ id }) => id));
  // Its time grows with the collection: of 50,000 articles all texts would take minutes.
  const rival = timeAll(
    questions.filter((_, i) => i % RIVAL_EVERY === 0),
    buildMiniSearch(documents),
  );
  const { used } = measureMemory(
    () => loadIndex(JSON.parse(file)),
    (loaded) => questions.slice(0, 20).forEach(({ text }) => void loaded.search(text)),
  );
  return {
    articles,
    index: {
      bytes: Buffer.byteLength(file),
      brotli: brotliCompressSync(file).length,
      buildMs,
      loadMs,
      memory: used,
    },
    kinds: scoreKinds(asked, isRight),
    candidates: candidatesByKind(engine, questions),
    latency: { ...times(asked.map(({ ms }) => ms)), byKind: timesByKind(asked) },
    miniSearch: { kinds: scoreKinds(rival, isRight), latency: { byKind: timesByKind(rival) } },
  };
}

export type Growth = ReturnType<typeof measureSize>;

const column = (value: string) => value.padStart(10);
const ms = (value: number) => column(value.toFixed(2));

/** The sizes as lines of text. */
export function growthLines(sizes: readonly Growth[]): string[] {
  const megabytes = (bytes: number) => column((bytes / 2 ** 20).toFixed(2));
  const heads = ['articles', 'build ms', 'load ms', 'index MB', 'brotli MB', 'memory MB'];
  const indexes = sizes.map(({ articles, index }) =>
    [
      column(String(articles)),
      ms(index.buildMs),
      ms(index.loadMs),
      megabytes(index.bytes),
      megabytes(index.brotli),
      megabytes(index.memory),
    ].join(''),
  );
  const rows = sizes.flatMap((size) => KINDS.map((kind) => kindLine(size, kind)));
  const asked = [
    'articles',
    'kind',
    'first',
    'aligned',
    'p50 ms',
    'p95 ms',
    'its first',
    'its p50',
    'its p95',
    'p50 ratio',
    'p95 ratio',
  ];
  return [
    heads.map(column).join(''),
    ...indexes,
    '',
    'Beside it MiniSearch (exact) on every third of the texts; ratios are the engine\u2019s time through its time.',
    asked.map(column).join(''),
    ...rows,
  ];
}

function kindLine(size: Growth, kind: string): string {
  const { articles, kinds, candidates, latency, miniSearch } = size;
  const own = latency.byKind[kind] ?? times([]);
  const other = miniSearch.latency.byKind[kind] ?? times([]);
  const first = (score: { top1: number } | undefined) => column(`${(100 * (score?.top1 ?? 0)).toFixed(1)} %`);
  return [
    column(String(articles)),
    column(kind),
    first(kinds[kind]),
    column((candidates[kind] ?? 0).toFixed(1)),
    ms(own.p50),
    ms(own.p95),
    first(miniSearch.kinds[kind]),
    ms(other.p50),
    ms(other.p95),
    ms(own.p50 / other.p50),
    ms(own.p95 / other.p95),
  ].join('');
}
