// `some-command 2>&1 | causebook match`: the engine's answer at a terminal, for people or as JSON for programs.
import { parseArgs } from 'node:util';
import { LANGS } from '../../article/lang';
import { textsOf } from '../../interface/texts-of';
import { matchReport } from '../../outputs/match-report';
import type { Verdict } from '../../search';
import { COULD_NOT, type Command, UsageError } from '../command';
import { formatMatch } from '../format-match';
import { openLibrary, SITE_OPTION } from '../open-library';
import { painter } from '../paint';
import { printJson } from '../print-json';
import { printBroken } from '../print-problems';
import { readLang } from '../read-lang';
import { readPaste } from '../read-paste';

const OPTIONS = {
  json: { type: 'boolean', help: 'Print the answer as JSON.' },
  lang: { type: 'string', value: LANGS.join('|'), help: 'Language of titles, causes and reasons.' },
  limit: { type: 'string', value: '<n>', help: 'Most articles for one error, 1 to 50. Default: 5.' },
  site: SITE_OPTION,
} as const;

/** Exit codes tell a script what the page tells by its colours. */
const EXIT_CODES = { exact: 0, likely: 0, shortlist: 1, none: 3 } as const satisfies Record<Verdict, number>;

export const match: Command = {
  name: 'match',
  summary: 'Finds the article for the text on standard input.',
  details: [
    'Exit codes: 0 found, 1 a short list, 2 wrong use or nothing to search, 3 no article fits.',
    '',
    'Example:',
    '  journalctl --since today | causebook match --site https://kb.example.org',
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const asked = readLang(values.lang);
    const limit = readLimit(values.limit);
    // what the pipe still writes is waited for while the index loads; a person is told first what is wrong
    const opening = openLibrary(values.site, terminal);
    opening.catch(() => undefined);
    if (terminal.inputIsTerminal) await opening;
    const text = await readPaste(terminal);
    const opened = await opening;
    if (opened.kind === 'broken') {
      terminal.err(printBroken(opened.problems, 'The content cannot be searched', painter(terminal.colour)));
      return COULD_NOT;
    }
    const { engine, defaultLang, siteUrl } = opened.library;
    const lang = asked ?? defaultLang;
    const { document } = engine;
    const report = matchReport(engine.search(text, { limit }), { text, lang, siteUrl, limit, document });
    const { columns } = terminal;
    const style = { text, lang, columns, document, texts: textsOf(lang), paint: painter(terminal.colour) };
    terminal.out(values.json ? printJson(report) : formatMatch(report, style));
    return EXIT_CODES[report.verdict];
  },
};

function readLimit(value = '5'): number {
  if (/^([1-9]|[1-4]\d|50)$/.test(value)) return Number(value);
  throw new UsageError(`--limit must be a number from 1 to 50, not "${value}".`);
}
