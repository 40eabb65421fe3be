// Which steps of a fix can be ticked: those of its numbered lists, and of the numbered lists inside its branches.
// The page's tick boxes count the same way (components/tickets/step-ticks.client.ts).
import type { SourceBlock, SourceFix } from './source';

/** A numbered list of a fix. */
export interface StepGroup {
  /** The branch that it belongs to. */
  readonly label: string | undefined;
  readonly numbers: readonly number[];
}

/** What became of a step. */
export type StepState = 'done' | 'failed';

/** The ticked steps of a cause: states by `stepKey`. */
export type StepTicks = Readonly<Record<string, StepState>>;

/**
 * Names a step within its cause.
 *
 * @example
 * stepKey(0, 3) //=> '0.3'
 */
export function stepKey(group: number, number: number): string {
  return `${group}.${number}`;
}

/**
 * The numbered lists of a fix, in the order of the page.
 *
 * @example
 * stepGroups(fix) //=> [{ label: undefined, numbers: [1, 2, 3] }]
 */
export function stepGroups(fix: SourceFix): StepGroup[] {
  return fix.kind === 'none' ? [] : groupsOf(fix.blocks, undefined);
}

function groupsOf(blocks: readonly SourceBlock[], label: string | undefined): StepGroup[] {
  return blocks.flatMap((block): StepGroup[] => {
    if (block.kind === 'branch') return groupsOf(block.blocks, block.label);
    if (block.kind !== 'list') return [];
    const { start, items } = block;
    return start === undefined ? [] : [{ label, numbers: items.map((_, at) => start + at) }];
  });
}
