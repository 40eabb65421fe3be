// The whole benchmark as a function of its input: index, questions, scores, peers.
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { buildIndex, loadIndex, type SearchDocument, type Stage } from '../search';
import {
  type Asked,
  askAll,
  type IsRight,
  scoreConfident,
  scoreKinds,
  scoreNoAnswer,
  scoreTruncated,
  times,
  timesByKind,
  WARM_UP,
} from './measure';
import { measureMemory } from './measure-memory';
import { buildPeers, type Peer } from './peers';
import type { Question } from './rows';
import { satisfies } from './satisfies';
import { normalText } from './twins';

export interface BenchmarkInput {
  readonly documents: readonly SearchDocument[];
  readonly questions: readonly Question[];
  readonly peers: boolean;
  /** Per cent of the asked articles to delete; their pastes then have no answer. */
  readonly holdout: number;
  /** Stages of the engine to leave out. */
  readonly without?: readonly Stage[];
}

/** The asked texts that an article answers, and those that none answers. */
interface Sorted {
  readonly documents: readonly SearchDocument[];
  readonly answerable: readonly Question[];
  readonly unanswerable: readonly Question[];
}

/** Deletes a share of the asked articles, twins with them; every so-manieth, so that each run deletes the same. */
function holdOut({ documents, questions, holdout }: BenchmarkInput): Sorted {
  const texts = new Map(documents.map((document) => [document.id, normalText(document)]));
  const asked = [...new Set(questions.flatMap(({ articleId }) => articleId ?? []))].sort();
  const deleted = new Set(
    asked
      .filter((_, i) => Math.floor(((i + 1) * holdout) / 100) > Math.floor((i * holdout) / 100))
      .map((id) => texts.get(id)),
  );
  const isGone = (id: string) => deleted.has(texts.get(id));
  const gone = questions.flatMap((question) =>
    question.articleId !== null && isGone(question.articleId)
      ? [{ ...question, kind: 'heldout', articleId: null }]
      : [],
  );
  return {
    documents: documents.filter(({ id }) => !isGone(id)),
    answerable: questions.filter(({ articleId }) => articleId !== null && !isGone(articleId)),
    unanswerable: [...questions.filter(({ articleId }) => articleId === null), ...gone],
  };
}

/** Tells whether a message of an article stands in a text in full. */
export function fullMessages(documents: readonly SearchDocument[]): (text: string, id: string) => boolean {
  const byId = new Map(documents.map((document) => [document.id, document]));
  return (text, id) => {
    const document = byId.get(id);
    return document !== undefined && satisfies(text, document);
  };
}

/** Right is the labelled article, its twin, and one whose message the text satisfies in full. */
export function rightness(documents: readonly SearchDocument[]): IsRight {
  const holdsMessage = fullMessages(documents);
  const texts = new Map(documents.map((document) => [document.id, normalText(document)]));
  return ({ articleId, text }, id) => {
    if (articleId === null) return false;
    return (
      id === articleId || (texts.has(id) && texts.get(id) === texts.get(articleId)) || holdsMessage(text, id)
    );
  };
}

function timed<Value>(make: () => Value): { value: Value; ms: number } {
  const from = performance.now();
  const value = make();
  return { value, ms: performance.now() - from };
}

/** Median of a few: the first build of a process also compiles. */
function medianMs(make: () => unknown): number {
  const all = Array.from({ length: 5 }, () => timed(make).ms).sort((a, b) => a - b);
  return all[2] ?? 0;
}

/** Make every part that is made when first needed: a long misspelt text, a description, letters that lead nowhere. */
const WAKING = ['cannto opne the requeted file or direktory', 'why is it not found?', 'zzqx'] as const;

function measureIndex(documents: readonly SearchDocument[], file: string) {
  const memory = measureMemory(
    () => loadIndex(JSON.parse(file)),
    (engine) => WAKING.forEach((text) => void engine.search(text)),
  );
  return {
    bytes: Buffer.byteLength(file),
    gzip: gzipSync(file, { level: 9 }).length,
    brotli: brotliCompressSync(file).length,
    buildMs: medianMs(() => JSON.stringify(buildIndex(documents))),
    loadMs: medianMs(() => loadIndex(JSON.parse(file))),
    memory: memory.made,
    memoryInUse: memory.used,
  };
}

function askPeer(peer: Peer, questions: readonly Question[], isRight: IsRight) {
  // A sample goes through the whole list, so that every kind is in it.
  const step = Math.max(1, Math.ceil(questions.length / peer.most));
  const sample = questions.filter((_, i) => i % step === 0);
  for (const { text } of sample.slice(0, WARM_UP)) peer.ask(text);
  const asked = sample.map((question) => {
    const { value: ids, ms } = timed(() => peer.ask(question.text));
    return { question, ids, ms };
  });
  const answered = asked.filter(({ question }) => question.articleId !== null);
  return {
    kinds: scoreKinds(answered, isRight),
    truncated: scoreTruncated(answered, isRight),
    latency: { ...times(asked.map(({ ms }) => ms)), byKind: timesByKind(asked) },
  };
}

/** Runs everything. @throws where there is nothing to ask */
export async function runBenchmark(input: BenchmarkInput) {
  const { documents, answerable, unanswerable } = holdOut(input);
  if (answerable.length + unanswerable.length === 0)
    throw new Error('There is no text to ask: nothing was measured.');
  const file = JSON.stringify(buildIndex(documents));
  const engine = loadIndex(JSON.parse(file), input.without);
  const isRight = rightness(input.documents);
  const asked = askAll(engine, [...answerable, ...unanswerable]);
  const answered = asked.slice(0, answerable.length);
  const peers: Record<string, ReturnType<typeof askPeer>> = {};
  if (input.peers)
    for (const peer of await buildPeers(documents))
      peers[peer.name] = askPeer(peer, [...answerable, ...unanswerable], isRight);
  const report = {
    articles: documents.length,
    index: measureIndex(documents, file),
    kinds: scoreKinds(answered, isRight),
    truncated: scoreTruncated(answered, isRight),
    confident: scoreConfident(answered, isRight),
    noAnswer: scoreNoAnswer(asked.slice(answerable.length), fullMessages(input.documents)),
    latency: { ...times(asked.map(({ ms }) => ms)), byKind: timesByKind(asked) },
    peers,
  };
  return { report, asked };
}

export type BenchmarkReport = Awaited<ReturnType<typeof runBenchmark>>['report'];

/** A line of `--dump`: what was asked and answered, for others to judge. */
export function dumpLine({ question, verdict, confidence, ids, ms }: Asked): string {
  const { id, kind, articleId } = question;
  return JSON.stringify({ id, kind, articleId, verdict, confidence, ids, ms });
}
