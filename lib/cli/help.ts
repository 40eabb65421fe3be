// Help texts, made from the table of commands.
import type { Command, Option } from './command';
import { wrapText } from './wrap-text';

const CALL = 'causebook';
/** In a clone nothing is installed under that name. */
const IN_A_CLONE = 'In a clone of the project: npm run --silent causebook -- <command>';

/** The list of commands. */
export function overview(commands: readonly Command[], width: number): string {
  const rows = commands.map(({ name, summary }) => [name, summary] as const);
  return [
    'Paste an error, get its cause, its fix and a link for the ticket.',
    '',
    `Usage: ${CALL} <command> [options]`,
    '',
    'Commands:',
    ...columns(rows, width),
    '',
    `${CALL} <command> --help tells more about one.`,
    IN_A_CLONE,
    '',
  ].join('\n');
}

/** The help of one command. */
export function commandHelp(command: Command, width: number): string {
  const rows = Object.entries(command.options).map(
    ([name, option]) => [optionName(name, option), option.help] as const,
  );
  return [
    command.summary,
    '',
    `Usage: ${[CALL, command.name, ...(command.operands === undefined ? [] : [command.operands]), '[options]'].join(' ')}`,
    '',
    'Options:',
    ...columns([...rows, ['--help', 'Show this text.']], width),
    '',
    ...paragraphs(command.details, width),
    '',
  ].join('\n');
}

function optionName(name: string, { short, value }: Option): string {
  return `--${name}${value === undefined ? '' : ` ${value}`}${short === undefined ? '' : `, -${short}`}`;
}

/** Two columns; the right one keeps to itself where it breaks. */
function columns(rows: readonly (readonly [string, string])[], width: number): string[] {
  const left = Math.max(...rows.map(([name]) => name.length));
  return rows.flatMap(([name, words]) =>
    wrapText(words, width - left - 4).map((line, at) => `  ${(at === 0 ? name : '').padEnd(left)}  ${line}`),
  );
}

/** Prose breaks where the window ends; an indented line is a call, which somebody copies as it is. */
function paragraphs(text: string, width: number): string[] {
  const joined = text.replace(/([^\n])\n(?![\n ])/g, '$1 ');
  return joined.split('\n').flatMap((line) => (line.startsWith(' ') ? [line] : wrapText(line, width)));
}
