// Writes the promise down: adds the addresses of today to the ledger, from which no line ever leaves.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compareProblems, type Problem } from '../../article/problem';
import { currentAddresses } from '../../permanence/addresses';
import { formatLedger, LEDGER_PATH, parseLedger, unpublished } from '../../permanence/ledger';
import { checkPromise } from '../check-promise';
import type { Command } from '../command';
import { DRY_RUN } from '../dry-run';
import { loadProject } from '../load-project';
import { painter } from '../paint';
import { counted, printBroken } from '../print-problems';
import { readLedger } from '../read-ledger';
import type { Terminal } from '../terminal';
import { writeFileWhole } from '../write-file-whole';

const OPTIONS = { 'dry-run': DRY_RUN } as const;

export const publish: Command = {
  name: 'publish',
  summary: 'Adds the addresses of all articles to the ledger, content/published.txt.',
  details:
    'Run it when articles go live, and commit the file. It only adds, and refuses while an older line\nof the ledger leads nowhere.\n\nExit codes: 0 the ledger is complete, 1 the content has errors, 2 wrong use.',
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    const dryRun = values['dry-run'] === true;
    const project = await loadProject(terminal);
    if (project.kind === 'broken') return refuse(project.problems, terminal);
    const ledger = await readLedger(terminal.cwd);
    const promise = await checkPromise(project.content, terminal.cwd);
    // that addresses are not in the ledger yet is what this command is for
    const lost = promise.filter(({ severity }) => severity === 'error').sort(compareProblems);
    if (lost.length > 0) return refuse(lost, terminal);
    const added = unpublished(ledger, currentAddresses(project.content));
    const kept = parseLedger(ledger).map(({ address }) => address);
    const text = formatLedger([...kept, ...added]);
    // a merge leaves lines out of order
    if (text !== ledger && !dryRun) await writeFileWhole(join(terminal.cwd, LEDGER_PATH), text);
    for (const address of added) terminal.out(`${address}\n`);
    terminal.err(`${summary(added.length, dryRun)}\n`);
    return 0;
  },
};

function summary(added: number, dryRun: boolean): string {
  if (added === 0) return 'Every address is in the ledger already.';
  const lines = counted(added, 'line');
  if (dryRun) return `${lines} would be added to ${LEDGER_PATH}. Nothing was written: this was a dry run.`;
  return `${lines} added to ${LEDGER_PATH}. Commit it.`;
}

function refuse(problems: readonly Problem[], terminal: Terminal): number {
  terminal.err(printBroken(problems, 'Nothing was published', painter(terminal.colour)));
  return 1;
}
