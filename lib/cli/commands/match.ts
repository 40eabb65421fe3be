// `some-command 2>&1 | causebook match`: the engine's answer at a terminal, for people or as JSON for programs.
import { parseArgs } from 'node:util';
import { isLang, LANGS, type Lang } from '../../article/lang';
import { textsOf } from '../../interface/texts-of';
import { matchReport } from '../../outputs/match-report';
import type { Verdict } from '../../search';
import { COULD_NOT, type Command, UsageError } from '../command';
import { formatMatch } from '../format-match';
import { loadProject } from '../load-project';
import { openEngine } from '../open-engine';
import { painter } from '../paint';
import { countProblems, printProblems } from '../print-problems';
import { readPaste } from '../read-paste';
import { siteAddress } from '../site-address';

const OPTIONS = {
  json: { type: 'boolean', help: 'Print the answer as JSON.' },
  lang: { type: 'string', value: LANGS.join('|'), help: 'Language of titles, causes and reasons.' },
  limit: { type: 'string', value: '<n>', help: 'Most articles for one error, 1 to 50. Default: 5.' },
  site: { type: 'string', value: '<url>', help: 'Address of the site, for absolute links.' },
} as const;

/** Exit codes tell a script what the page tells by its colours. */
const EXIT_CODES = { exact: 0, likely: 0, shortlist: 1, none: 3 } as const satisfies Record<Verdict, number>;

export const match: Command = {
  name: 'match',
  summary: 'Finds the article for the text on standard input.',
  details: [
    'Exit codes: 0 found, 1 a short list, 2 wrong use or nothing to search, 3 no article fits.',
    '',
    'Example: journalctl --since today | npm run --silent causebook -- match',
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const asked = readLang(values.lang);
    const limit = readLimit(values.limit);
    const site = values.site === undefined ? undefined : siteAddress(values.site);
    const text = await readPaste(terminal);
    const project = await loadProject(terminal);
    if (project.kind === 'broken') {
      terminal.err(printProblems(project.problems, painter(terminal.colour)));
      terminal.err(`The content cannot be searched: ${countProblems(project.problems)}.\n`);
      return COULD_NOT;
    }
    const { content } = project;
    const engine = openEngine(content);
    const lang = asked ?? content.site.defaultLang;
    const { document } = engine;
    const siteUrl = site ?? content.site.url;
    const report = matchReport(engine.search(text, { limit }), { text, lang, siteUrl, limit, document });
    const { columns } = terminal;
    const style = { text, lang, columns, document, texts: textsOf(lang), paint: painter(terminal.colour) };
    terminal.out(values.json ? `${JSON.stringify(report, null, 2)}\n` : formatMatch(report, style));
    return EXIT_CODES[report.verdict];
  },
};

function readLang(value: string | undefined): Lang | undefined {
  if (value === undefined || isLang(value)) return value;
  throw new UsageError(`There is no language "${value}". There are: ${LANGS.join(', ')}.`);
}

function readLimit(value = '5'): number {
  if (/^([1-9]|[1-4]\d|50)$/.test(value)) return Number(value);
  throw new UsageError(`--limit must be a number from 1 to 50, not "${value}".`);
}
