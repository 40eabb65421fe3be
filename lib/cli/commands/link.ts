// Permanent links: printed, or put on a ticket.
import { parseArgs } from 'node:util';
import { LANGS } from '../../article/lang';
import { COULD_NOT, type Command, UsageError } from '../command';
import { openLibrary, SITE_OPTION } from '../open-library';
import { painter } from '../paint';
import { printBroken } from '../print-problems';
import { readLang } from '../read-lang';

const OPTIONS = {
  site: SITE_OPTION,
  rt: { type: 'string', value: '<url>', help: 'Where Request Tracker is. Default: CAUSEBOOK_RT_URL.' },
  lang: { type: 'string', value: LANGS.join('|'), help: "Language of the comment. Default: the site's." },
  'dry-run': { type: 'boolean', help: 'Say what would be done, and do nothing.' },
} as const;

export const link: Command = {
  name: 'link',
  summary: 'Prints a permanent link, or puts it on a Request Tracker ticket.',
  operands: 'url <id>[#<cause>] | rt <ticket>',
  details: [
    'link url prints the permanent link of an article or of one of its causes.',
    '',
    'link rt reads a ticket (subject, first message, correspondence), finds its article, adds the link',
    'under "Refers to" and an internal comment with message, cause and link. A link that is there already',
    'is left alone. Nothing that the ticket says leaves this machine.',
    '',
    'Environment: CAUSEBOOK_RT_TOKEN, an auth token of Request Tracker (there is no option for it, since',
    'options are seen by others); CAUSEBOOK_RT_URL; CAUSEBOOK_SITE; SITE_URL, the address in links.',
    '',
    'Exit codes: 0 printed, linked, or linked already; 1 a short list, nothing linked; 2 wrong use, or no',
    'permanent link; 3 no article fits, nothing linked; 4 Request Tracker could not be asked or said no.',
    '',
    'Example:',
    '  CAUSEBOOK_RT_TOKEN=… causebook link rt 4711 --rt https://rt.example.org',
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
    const [what, operand, ...more] = positionals;
    if ((what !== 'url' && what !== 'rt') || operand === undefined || more.length > 0)
      throw new UsageError('Say what to link: `link url <id>[#<cause>]` or `link rt <ticket>`.');
    const lang = readLang(values.lang);
    const order = { ticket: operand, url: values.rt, lang, dryRun: values['dry-run'] === true };
    const linkIn =
      what === 'url'
        ? (await import('../link-url')).linkUrl(operand, terminal)
        : (await import('../link-rt')).linkRt(order, terminal);
    const opened = await openLibrary(values.site, terminal);
    if (opened.kind === 'ok') return linkIn(opened.library);
    terminal.err(printBroken(opened.problems, 'Nothing was linked', painter(terminal.colour)));
    return COULD_NOT;
  },
};
