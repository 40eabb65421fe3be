// From words after `causebook` to a command's exit code.
import { COULD_NOT, type CommandEntry, OutsideError, UsageError } from './command';
import { commandHelp, overview } from './help';
import { printable } from './printable';
import type { Terminal } from './terminal';

/**
 * Runs the command that the arguments name. Wrong use is told on standard error and gives 2, as does a
 * failure that nobody foresaw, so that a short list (1) or "no match" (3) of `match` is never a crash.
 *
 * @example
 * await run(COMMANDS, ['match', '--json'], terminal) //=> 0
 */
export async function run(
  commands: readonly CommandEntry[],
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
    const all = await Promise.all(commands.map(({ load }) => load()));
    terminal[name === undefined ? 'err' : 'out'](overview(all, terminal.columns));
    return name === undefined ? COULD_NOT : 0;
  }
  const entry = commands.find((candidate) => candidate.name === name);
  if (entry === undefined) return refuse(terminal, unknownCommand(commands, name), 'causebook --help');
  const command = await entry.load();
  if (rest.includes('--help') || rest.includes('-h')) {
    terminal.out(commandHelp(command, terminal.columns));
    return 0;
  }
  try {
    return await command.run(rest, terminal);
  } catch (error) {
    if (isWrongUse(error)) return refuse(terminal, error.message, `causebook ${command.name} --help`);
    if (!(error instanceof OutsideError)) throw error;
    terminal.err(`causebook: ${printable(error.message)}\n`);
    return COULD_NOT;
  }
}

/** Says what was wrong with a call and where to read on. */
function refuse(terminal: Terminal, message: string, help: string): number {
  terminal.err(`causebook: ${printable(message)}\nTry: ${help}\n`);
  return COULD_NOT;
}

function unknownCommand(commands: readonly CommandEntry[], name: string): string {
  return `There is no command "${name}". There are: ${commands.map((command) => command.name).join(', ')}.`;
}

/** The errors that parseArgs of node:util throws for an unknown option, a missing value and the like. */
function isWrongUse(error: unknown): error is Error {
  return (
    error instanceof UsageError ||
    (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))
  );
}
