// Puts one article into another. Its ids and anchors lead to where its words are now.
import { parseArgs } from 'node:util';
import { planMerge } from '../../permanence/plan/plan-merge';
import { changeProject } from '../change-project';
import { type Command, UsageError } from '../command';
import { CHANGE_EXIT_CODES, DRY_RUN } from '../dry-run';
import { readDay } from '../read-day';
import { readName, readNames, wholeArticle } from '../read-names';

const OPTIONS = {
  name: {
    type: 'string',
    multiple: true,
    value: '<id>#<cause>=<anchor>',
    help: 'The anchor of a cause after the merge; may be given several times.',
  },
  date: { type: 'string', value: '<day>', help: 'The day that `changed` gets. Default: today.' },
  'dry-run': DRY_RUN,
} as const;

const CALL = 'merge <id that goes> <id that stays>';

export const merge: Command = {
  name: 'merge',
  summary: 'Puts one article into another; old links lead to where its words are now.',
  details: [
    '  merge device-limit-hit device-cap-reached',
    '  merge ink-leak paper-jam --name ink-leak#cause=leaking-ink',
    '',
    'Messages, codes, samples, relations, sources and causes go along; an only cause gets its',
    'article’s id as anchor, unless --name says a better one. Read the text afterwards: what both',
    'articles say stands there twice.',
    '',
    CHANGE_EXIT_CODES,
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [from = '', into = ''] = readNames(positionals, 2, CALL).map(wholeArticle);
    const names = Object.fromEntries((values.name ?? []).map(readAnchor));
    const date = readDay(values.date, new Date());
    return changeProject(terminal, (shelf) => planMerge(shelf, { from, into, names, date }), {
      dryRun: values['dry-run'] === true,
    });
  },
};

function readAnchor(value: string): [string, string] {
  const [left = '', anchor = '', ...more] = value.split('=');
  const { article, cause } = readName(left);
  if (cause === undefined || anchor === '' || more.length > 0) {
    throw new UsageError(`--name must be <id>#<cause>=<anchor>, not "${value}".`);
  }
  return [`${article}#${cause}`, anchor];
}
