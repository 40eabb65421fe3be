// Says that an article no longer answers, since when, why, and what does. Its page stays.
import { parseArgs } from 'node:util';
import { LANGS } from '../../article/lang';
import { planRetire } from '../../permanence/plan/plan-retire';
import { changeProject } from '../change-project';
import { type Command, UsageError } from '../command';
import { CHANGE_EXIT_CODES, DRY_RUN } from '../dry-run';
import { readDay } from '../read-day';
import { readName, readNames, wholeArticle } from '../read-names';

const OPTIONS = {
  reason: {
    type: 'string',
    multiple: true,
    value: '<sentence>',
    help: 'Why, one plain sentence; for a translation <lang>=<sentence>.',
  },
  'replaced-by': { type: 'string', value: '<id>', help: 'The article that answers now.' },
  date: { type: 'string', value: '<day>', help: 'Since when. Default: today.' },
  'dry-run': DRY_RUN,
} as const;

const CALL = 'retire <id> --reason "..." [--replaced-by <id>]';

export const retire: Command = {
  name: 'retire',
  summary: 'Says that an article no longer answers, why, and what does; its page stays.',
  details: [
    '  retire old-portal --reason "The portal was closed." --replaced-by new-portal',
    '  retire old-portal --reason "It was closed." --reason fr="Il a fermé."',
    '',
    CHANGE_EXIT_CODES,
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [article = ''] = readNames(positionals, 1, CALL).map(wholeArticle);
    const { reason, reasons } = readReasons(values.reason ?? []);
    const date = readDay(values.date, new Date());
    const by = values['replaced-by'];
    const replacedBy = by === undefined ? undefined : wholeArticle(readName(by));
    return changeProject(
      terminal,
      (shelf) => planRetire(shelf, { article, date, reason, replacedBy, reasons }),
      { dryRun: values['dry-run'] === true },
    );
  },
};

function readReasons(values: readonly string[]): { reason: string; reasons: Record<string, string> } {
  const ofLang = new RegExp(`^(${LANGS.join('|')})=(.*)$`, 's');
  const plain: string[] = [];
  const reasons: Record<string, string> = {};
  for (const value of values) {
    const [, lang, text] = ofLang.exec(value) ?? [];
    if (lang === undefined || text === undefined) plain.push(value.trim());
    else reasons[lang] = text.trim();
  }
  const [reason, second] = plain;
  if (reason === undefined || reason === '' || second !== undefined) {
    throw new UsageError('Say why in one sentence: --reason "...", and --reason fr="..." for a translation.');
  }
  if ([reason, ...Object.values(reasons)].some((text) => text === '' || /[\n\r]/.test(text))) {
    throw new UsageError('A reason is one line of plain text.');
  }
  return { reason, reasons };
}
