// Prints everything that is wrong with the content, before a build or a reader finds it; or, with --live, which
// published links a deployed site does not keep.
import { parseArgs } from 'node:util';
import type { Problem } from '../../article/problem';
import { checkProject, type ProjectCheck } from '../check-project';
import type { Command } from '../command';
import type { LiveCheck } from '../live/check-live';
import { contentFolderOf } from '../load-project';
import { painter } from '../paint';
import { printJson } from '../print-json';
import { counted, countProblems, printProblems } from '../print-problems';
import { readLedger } from '../read-ledger';
import { siteAddress } from '../site-address';
import type { Terminal } from '../terminal';

const OPTIONS = {
  live: { type: 'string', value: '<url>', help: 'Ask this site for every line of the ledger instead.' },
  json: { type: 'boolean', help: 'Print the problems as JSON.' },
} as const;

export const check: Command = {
  name: 'check',
  summary: 'Checks all content, the ledger, and that every text finds its article.',
  details: [
    'With --live the content is left alone. Each address must answer with a page, in at most one hop, and its',
    'anchor must be on the page where it ends. Six pages are asked at once, each has 10 seconds, and no',
    'redirect to another site is followed.',
    '',
    'Exit codes: 0 no errors (there may be warnings), 1 errors or nothing checked, 2 wrong use, or nobody',
    'answers at the address.',
    '',
    'Example: causebook check --live https://kb.example.org',
  ].join('\n'),
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.live !== undefined) {
      const live = await askSite(values.live, terminal);
      return tell(
        live,
        values.json,
        `${counted(live.addresses, 'line')} of the ledger asked of ${live.site}`,
        terminal,
      );
    }
    const found = await checkProject(terminal);
    return tell(found, values.json, wordsOf(found), terminal);
  },
};

async function askSite(address: string, { cwd }: Terminal): Promise<LiveCheck> {
  const site = siteAddress(address, '--live');
  await contentFolderOf(cwd);
  // not loaded by those who check files
  const { checkLive } = await import('../live/check-live');
  return checkLive(await readLedger(cwd), site);
}

function wordsOf({ articles, pasted }: ProjectCheck): string {
  if (pasted === 0) return 'Nothing was pasted';
  return `${counted(articles, 'article')}, ${counted(pasted, 'text')} pasted`;
}

/** Prints what was found; the exit code. */
function tell(
  found: { readonly problems: readonly Problem[] },
  json: boolean | undefined,
  what: string,
  { out, colour }: Terminal,
): number {
  const { problems } = found;
  const failed = problems.some(({ severity }) => severity === 'error');
  if (json === true) {
    out(printJson(found));
    return failed ? 1 : 0;
  }
  const paint = painter(colour);
  out(printProblems(problems, paint));
  if (problems.length > 0) out('\n');
  const count = problems.length === 0 ? 'no problems' : countProblems(problems);
  out(`${failed ? paint.fault('✗') : paint.good('✓')} ${what}: ${count}.\n`);
  return failed ? 1 : 0;
}
