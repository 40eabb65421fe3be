// Prints everything that is wrong with the content, before a build or a reader finds it.
import { parseArgs } from 'node:util';
import { checkProject, type ProjectCheck } from '../check-project';
import type { Command } from '../command';
import { painter } from '../paint';
import { counted, countProblems, printProblems } from '../print-problems';
import type { Terminal } from '../terminal';

const OPTIONS = {
  json: { type: 'boolean', help: 'Print the problems as JSON.' },
} as const;

export const check: Command = {
  name: 'check',
  summary: 'Checks all content, the ledger, and that every text finds its article.',
  details: 'Exit codes: 0 no errors (there may be warnings), 1 errors or nothing checked, 2 wrong use.',
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const found = await checkProject(terminal);
    if (values.json) terminal.out(`${JSON.stringify(found, null, 2)}\n`);
    else tell(found, terminal);
    return found.problems.some(({ severity }) => severity === 'error') ? 1 : 0;
  },
};

function tell({ articles, pasted, problems }: ProjectCheck, { out, colour }: Terminal): void {
  const paint = painter(colour);
  const failed = problems.some(({ severity }) => severity === 'error');
  out(printProblems(problems, paint));
  if (problems.length > 0) out('\n');
  const what =
    pasted === 0
      ? 'Nothing was pasted'
      : `${counted(articles, 'article')}, ${counted(pasted, 'text')} pasted`;
  const count = problems.length === 0 ? 'no problems' : countProblems(problems);
  out(`${failed ? paint.fault('✗') : paint.good('✓')} ${what}: ${count}.\n`);
}
