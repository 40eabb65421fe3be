// Takes a retirement back.
import { parseArgs } from 'node:util';
import { planRestore } from '../../permanence/plan/plan-retire';
import { changeProject } from '../change-project';
import type { Command } from '../command';
import { CHANGE_EXIT_CODES, DRY_RUN } from '../dry-run';
import { readDay } from '../read-day';
import { readNames, wholeArticle } from '../read-names';

const OPTIONS = {
  date: { type: 'string', value: '<day>', help: 'The day that `changed` gets. Default: today.' },
  'dry-run': DRY_RUN,
} as const;

export const restore: Command = {
  name: 'restore',
  summary: 'Lets a retired article answer again.',
  details: `  restore old-portal\n\n${CHANGE_EXIT_CODES}`,
  options: OPTIONS,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [article = ''] = readNames(positionals, 1, 'restore <id>').map(wholeArticle);
    const date = readDay(values.date, new Date());
    return changeProject(terminal, (shelf) => planRestore(shelf, { article, date }), {
      dryRun: values['dry-run'] === true,
    });
  },
};
