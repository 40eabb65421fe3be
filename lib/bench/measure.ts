// Asks all questions and counts: what is right, what is said with confidence, how long it takes.
import type { Engine, SearchAnswer, Verdict } from '../search';
import type { Question } from './rows';

/** One question with its answer. */
export interface Asked {
  readonly question: Question;
  readonly verdict: Verdict;
  readonly confidence: number;
  readonly ids: readonly string[];
  readonly ms: number;
}

/** Tells whether an article is a right answer to a question. */
export type IsRight = (question: Question, id: string) => boolean;

const TEN = 10;

/** So many answers are given before times count, by the engine and by each peer: until then the code is compiled. */
export const WARM_UP = 400;

/** Asks the engine. */
export function askAll(engine: Engine, questions: readonly Question[]): readonly Asked[] {
  for (const { text } of questions.slice(0, WARM_UP)) engine.search(text);
  return questions.map((question) => {
    const from = performance.now();
    const answer = engine.search(question.text, { limit: TEN });
    return describeAnswer(question, answer, performance.now() - from);
  });
}

function describeAnswer(question: Question, answer: SearchAnswer, ms: number): Asked {
  return {
    question,
    verdict: answer.verdict,
    confidence: answer.results[0]?.confidence ?? 0,
    ids: answer.results.map(({ id }) => id),
    ms,
  };
}

export interface KindScore {
  readonly n: number;
  readonly top1: number;
  readonly top3: number;
  readonly mrr10: number;
}

/** Scores by kind, kinds in order of appearance. */
export function scoreKinds(
  asked: readonly { question: Question; ids: readonly string[] }[],
  isRight: IsRight,
) {
  const kinds: Record<string, KindScore> = {};
  for (const [kind, all] of byKind(asked)) {
    const ranks = all.map(({ question, ids }) => ids.slice(0, TEN).findIndex((id) => isRight(question, id)));
    kinds[kind] = {
      n: all.length,
      top1: share(ranks, (rank) => rank === 0),
      top3: share(ranks, (rank) => rank >= 0 && rank < 3),
      mrr10: ranks.reduce((sum, rank) => sum + (rank < 0 ? 0 : 1 / (rank + 1)), 0) / all.length,
    };
  }
  return kinds;
}

/** Shares of truncated texts; null where the data tells of none how many articles it fits. */
export interface TruncatedScore {
  readonly uniqueTop1: number | null;
  readonly compatibleTop1: number | null;
}

/** Truncated texts: right where one article fits, else any that fits. A list of those that fit must be whole to count. */
export function scoreTruncated(
  asked: readonly { question: Question; ids: readonly string[] }[],
  isRight: IsRight,
): TruncatedScore {
  const cut = asked.filter(({ question }) => question.kind.startsWith('trunc'));
  const unique = cut.filter(({ question }) => question.compat === 1);
  const open = cut.filter(({ question: { compat, compatIds } }) => compat > 1 && compat === compatIds.length);
  const first = (entry: { ids: readonly string[] }) => entry.ids[0] ?? '';
  return {
    uniqueTop1: shareIfAny(unique, (entry) => isRight(entry.question, first(entry))),
    compatibleTop1: shareIfAny(
      open,
      (entry) => entry.question.compatIds.includes(first(entry)) || isRight(entry.question, first(entry)),
    ),
  };
}

function isConfident({ verdict }: Asked): boolean {
  return verdict === 'exact' || verdict === 'likely';
}

/** What is said with confidence, of all answerable texts but truncated ones and altered codes. */
export function scoreConfident(asked: readonly Asked[], isRight: IsRight) {
  const counted = asked.filter(({ question }) => !/^(?:trunc|altered)/.test(question.kind));
  const sure = counted.filter(isConfident);
  const right = sure.filter(({ question, ids }) => isRight(question, ids[0] ?? ''));
  return {
    n: counted.length,
    kept: counted.length === 0 ? 0 : right.length / counted.length,
    wrong: counted.length === 0 ? 0 : (sure.length - right.length) / counted.length,
  };
}

/** Texts without an answer, and how many were answered with confidence all the same. */
interface NoAnswer {
  readonly n: number;
  readonly falsePositives: number;
  /** Of these, the texts in which the answered article's message stands in full, so that it is right after all. */
  readonly messageInFull: number;
}

/** @param holdsMessage tells whether a message of the article stands in the text in full */
export function scoreNoAnswer(
  asked: readonly Asked[],
  holdsMessage: (text: string, id: string) => boolean,
): NoAnswer & { readonly byKind: Readonly<Record<string, NoAnswer>> } {
  const score = (all: readonly Asked[]): NoAnswer => {
    const wrong = all.filter(isConfident);
    const full = wrong.filter(
      ({ question, ids: [id] }) => id !== undefined && holdsMessage(question.text, id),
    );
    return { n: all.length, falsePositives: wrong.length, messageInFull: full.length };
  };
  const kinds = [...byKind(asked)].map(([kind, all]) => [kind, score(all)] as const);
  return { ...score(asked), byKind: Object.fromEntries(kinds) };
}

export interface Times {
  readonly n: number;
  readonly p50: number;
  readonly p95: number;
  readonly max: number;
}

/** Milliseconds. */
export function times(all: readonly number[]): Times {
  const sorted = [...all].sort((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { n: sorted.length, p50: at(0.5), p95: at(0.95), max: sorted.at(-1) ?? 0 };
}

export function timesByKind(asked: readonly { question: Question; ms: number }[]): Record<string, Times> {
  return Object.fromEntries([...byKind(asked)].map(([kind, all]) => [kind, times(all.map(({ ms }) => ms))]));
}

function byKind<Entry extends { question: Question }>(asked: readonly Entry[]): Map<string, Entry[]> {
  const kinds = new Map<string, Entry[]>();
  for (const entry of asked) {
    const list = kinds.get(entry.question.kind);
    if (list) list.push(entry);
    else kinds.set(entry.question.kind, [entry]);
  }
  return kinds;
}

function shareIfAny<Entry>(all: readonly Entry[], test: (entry: Entry) => boolean): number | null {
  return all.length === 0 ? null : share(all, test);
}

function share<Entry>(all: readonly Entry[], test: (entry: Entry) => boolean): number {
  return all.length === 0 ? 0 : all.filter(test).length / all.length;
}
