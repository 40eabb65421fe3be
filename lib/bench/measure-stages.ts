// What each stage of the engine brings: the same questions with all stages, and without one after the other.
import { buildIndex, loadIndex, type SearchDocument, STAGES, type Stage } from '../search';
import { rightness } from './benchmark';
import { askAll, type KindScore, scoreConfident, scoreKinds, scoreNoAnswer, times } from './measure';
import type { Question } from './rows';

export interface StageRow {
  /** The stage left out; null for the engine as it is. */
  readonly without: Stage | null;
  readonly kinds: Readonly<Record<string, KindScore>>;
  readonly confident: { readonly n: number; readonly kept: number; readonly wrong: number };
  readonly falsePositives: number;
  readonly p50: number;
}

/** Asks everything once for each stage, and once with all of them. */
export function measureStages(
  documents: readonly SearchDocument[],
  questions: readonly Question[],
  stages: readonly Stage[] = STAGES,
): readonly StageRow[] {
  const index: unknown = JSON.parse(JSON.stringify(buildIndex(documents)));
  const isRight = rightness(documents);
  const answerable = questions.filter(({ articleId }) => articleId !== null);
  const unanswerable = questions.filter(({ articleId }) => articleId === null);
  if (questions.length === 0) throw new Error('There is no text to ask: nothing was measured.');
  return [null, ...stages].map((without) => {
    const engine = loadIndex(index, without === null ? [] : [without]);
    const asked = askAll(engine, answerable);
    return {
      without,
      kinds: scoreKinds(asked, isRight),
      confident: scoreConfident(asked, isRight),
      falsePositives: scoreNoAnswer(askAll(engine, unanswerable), () => false).falsePositives,
      p50: times(asked.map(({ ms }) => ms)).p50,
    };
  });
}

/** Top-1 in per cent by kind, and what was said with confidence. */
export function stageLines(rows: readonly StageRow[]): string[] {
  const kinds = Object.keys(rows[0]?.kinds ?? {});
  const heads = [...kinds, 'kept', 'wrong', 'false', 'p50 ms'];
  const percent = (share: number) => (100 * share).toFixed(1);
  const line = (name: string, cells: readonly string[]) =>
    name.padEnd(16) + cells.map((cell, k) => cell.padStart(Math.max(5, heads[k]?.length ?? 0) + 2)).join('');
  return [
    line('without', heads),
    ...rows.map(({ without, kinds: scores, confident, falsePositives, p50 }) =>
      line(without ?? '(all stages)', [
        ...kinds.map((kind) => percent(scores[kind]?.top1 ?? 0)),
        percent(confident.kept),
        percent(confident.wrong),
        String(falsePositives),
        p50.toFixed(2),
      ]),
    ),
  ];
}
