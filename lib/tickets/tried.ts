// Ticked steps as words: "steps 1 to 3, failed at step 4".
import type { StepRanges, TicketCopyTexts } from '../interface/ticket-copy-texts';
import { type StepGroup, type StepState, type StepTicks, stepKey } from './step-groups';

/**
 * What was tried of a cause's steps, as one sentence; undefined where nothing is ticked.
 *
 * @example
 * triedSentence(groups, { '0.1': 'done', '0.2': 'done', '0.3': 'failed' }, texts)
 * //=> 'steps 1 and 2, failed at step 3.'
 */
export function triedSentence(
  groups: readonly StepGroup[],
  ticks: StepTicks,
  texts: TicketCopyTexts,
): string | undefined {
  const tried = groups.flatMap((group, at) => {
    const rangesIn = (state: StepState) =>
      rangesOf(group.numbers.filter((number) => ticks[stepKey(at, number)] === state));
    const done = rangesIn('done');
    const failed = rangesIn('failed');
    if (done.length + failed.length === 0) return [];
    const words = texts.text.tried(done, failed);
    return [group.label === undefined ? words : texts.text.inBranch(words, group.label)];
  });
  return tried.length === 0 ? undefined : `${tried.join('; ')}.`;
}

/** Two numbers that follow each other stay two. */
function rangesOf(numbers: readonly number[]): StepRanges {
  const runs: (readonly [number, number])[] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last !== undefined && last[1] === number - 1) runs.splice(-1, 1, [last[0], number]);
    else runs.push([number, number]);
  }
  return runs.flatMap(
    ([first, last]): StepRanges =>
      last === first + 1
        ? [
            [first, first],
            [last, last],
          ]
        : [[first, last]],
  );
}
