// A repository of two published articles, and what authors and git do to it, for tests of what a check finds.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { COMMANDS } from './commands';
import { fakeTerminal } from './fake-terminal';
import { run } from './run';
import { printerArticle, temporaryProject } from './temporary-project';

export const LEAK = printerArticle('Ink leak').replace(
  'Paper is where it should not be.',
  'A cartridge is cracked.',
);
export const TRAY = causeOf('tray', 'The tray is open.');
export const ROLLER = causeOf('roller', 'The roller is worn.');

/** A cause with this sentence, and steps of its own. */
export function causeOf(id: string, sentence: string, ...more: readonly string[]): string {
  const lines = [`cause: ${sentence}`, 'performedBy: user', `resolution: "Mend it: ${sentence}"`, ...more];
  return `  - id: ${id}\n${lines.map((line) => `    ${line}\n`).join('')}`;
}

/** An article with causes of their own words. */
export function withCauses(title: string, ...causes: readonly string[]): string {
  const single = /^cause: .*\n(?:.*\n)*? {2}1\. .*\n/m;
  return printerArticle(title).replace(single, `causes:\n${causes.join('')}`);
}

/** A repository in which `jam` (causes tray and roller) and `leak` are published. */
export async function publishedProject() {
  const { root, remove } = temporaryProject({
    'printers/jam.mdx': withCauses('Paper jam', TRAY, ROLLER),
    'printers/leak.mdx': LEAK,
  });
  onTestFinished(remove);
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.org', ...args], { cwd: root });
  git('init', '--quiet', '--initial-branch=main');
  const path = (id: string) => join(root, `content/printers/${id}.mdx`);
  const call = async (...args: string[]) => {
    const terminal = fakeTerminal({ cwd: root });
    const code = await run(COMMANDS, args, terminal);
    if (code !== 0) throw new Error(terminal.stderr());
  };
  const commit = async () => {
    await call('publish');
    git('add', '--all');
    git('commit', '--quiet', '--message', 'edit');
  };
  await commit();
  return {
    git,
    call,
    commit,
    write(id: string, text: string) {
      mkdirSync(dirname(path(id)), { recursive: true });
      writeFileSync(path(id), text);
    },
    edit: (id: string, from: string, to: string) => {
      const text = readFileSync(path(id), 'utf8');
      if (!text.includes(from)) throw new Error(`${id} has no "${from}"`);
      writeFileSync(path(id), text.replace(from, to));
    },
    rename: (from: string, to: string) => renameSync(path(from), path(to)),
    remove: (id: string) => rmSync(path(id)),
    /** The codes of the errors that a check finds, and of the one warning that is about links. */
    async codes(): Promise<string[]> {
      const terminal = fakeTerminal({ cwd: root });
      await run(COMMANDS, ['check', '--json'], terminal);
      const found: { code: string; severity: string }[] = JSON.parse(terminal.stdout()).problems;
      return found
        .filter(({ code, severity }) => severity === 'error' || code === 'alias-given-away')
        .map(({ code }) => code);
    },
  };
}

export type PublishedProject = Awaited<ReturnType<typeof publishedProject>>;
