// Gives an article or a cause another address. The old one stays good.
import { parseArgs } from 'node:util';
import type { Plan, Shelf } from '../../permanence/plan/change';
import { planMoveArticle, planMoveCause } from '../../permanence/plan/plan-move';
import { changeProject } from '../change-project';
import { type Command, UsageError } from '../command';
import { CHANGE_EXIT_CODES, DRY_RUN } from '../dry-run';
import { type Name, readNames } from '../read-names';

const OPTIONS = {
  collection: { type: 'string', value: '<id>', help: 'Put the article into this collection.' },
  join: { type: 'boolean', help: 'Let the cause that is there already answer for the one that moves.' },
  'dry-run': DRY_RUN,
} as const;

const CALL = 'move <id> <new-id>, move <id> --collection <id>, or move <id>#<cause> <id>#<cause>';

export const move: Command = {
  name: 'move',
  summary: 'Gives an article or a cause another id or place; old links lead there.',
  details: [
    '  move device-limit device-cap-reached             another id for an article',
    '  move device-cap-reached --collection licences    another collection',
    '  move jam#tray jam#drawer                         another anchor for a cause',
    '  move jam#roller worn-roller#rubber               a cause, to another article',
    '',
    'To split an article, write the new one first, then let its cause answer with --join.',
    '',
    CHANGE_EXIT_CODES,
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const { collection, join } = values;
    const alone = collection !== undefined && positionals.length === 1;
    const [from, to] = readNames(alone ? [...positionals, ...positionals] : positionals, 2, CALL);
    if (from === undefined || to === undefined) throw new UsageError(`Call it so: ${CALL}`);
    const plan = planOf(from, to, { collection, join });
    return changeProject(terminal, plan, { dryRun: values['dry-run'] === true });
  },
};

interface MoveOptions {
  readonly collection: string | undefined;
  readonly join: boolean | undefined;
}

function planOf(from: Name, to: Name, { collection, join }: MoveOptions): (shelf: Shelf) => Plan {
  if (from.cause !== undefined && to.cause !== undefined) {
    if (collection !== undefined) throw new UsageError('--collection is for whole articles.');
    const causes = {
      from: { article: from.article, cause: from.cause },
      to: { article: to.article, cause: to.cause },
    };
    return (shelf) => planMoveCause(shelf, { ...causes, join });
  }
  if (from.cause !== undefined || to.cause !== undefined) {
    throw new UsageError('Name two articles, or two causes as <id>#<cause>.');
  }
  return (shelf) => planMoveArticle(shelf, { article: from.article, to: to.article, collection });
}
