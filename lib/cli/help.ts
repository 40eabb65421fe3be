// Help texts, made from the table of commands.
import type { Command, Option } from './command';

const CALL = 'causebook';
/** In a clone nothing is installed under that name. */
const IN_A_CLONE = 'In a clone of the project: npm run --silent causebook -- <command>';

/** The list of commands. */
export function overview(commands: readonly Command[]): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    'Paste an error, get its cause, its fix and a link for the ticket.',
    '',
    `Usage: ${CALL} <command> [options]`,
    '',
    'Commands:',
    ...columns(rows),
    '',
    `${CALL} <command> --help tells more about one.`,
    IN_A_CLONE,
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) => [optionName(name, option), option.help] as const,
  );
  return [
    command.summary,
    '',
    `Usage: ${[CALL, command.name, ...(command.operands === undefined ? [] : [command.operands]), '[options]'].join(' ')}`,
    '',
    'Options:',
    ...columns([...rows, ['--help', 'Show this text.']]),
    '',
    command.details,
    '',
  ].join('\n');
}

function optionName(name: string, { short, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}

function columns(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}
