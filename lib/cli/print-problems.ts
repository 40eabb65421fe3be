// Problems for people: one line each, as editors and terminals make links of.
import type { Problem } from '../article/problem';
import type { Paint } from './paint';
import { printable } from './printable';

/**
 * Writes problems, one a line, and nothing where there are none.
 *
 * @example
 * printProblems([problem], painter(false)) //=> 'content/a.mdx:3:5 unknown-product No product "x". Use "y".\n'
 */
export function printProblems(problems: readonly Problem[], paint: Paint): string {
  return problems.map((problem) => `${line(problem, paint)}\n`).join('');
}

function line(problem: Problem, paint: Paint): string {
  const { path, code, severity, message, hint } = problem;
  const place = paint.soft(`${printable(path)}:${problem.line}:${problem.column}`);
  const name = severity === 'error' ? paint.fault(code) : paint.unsure(code);
  return `${place} ${name} ${printable(message)} ${paint.soft(printable(hint))}`;
}

/** The errors alone, which warnings by the hundred would bury, and what they keep from being done. */
export function printBroken(problems: readonly Problem[], what: string, paint: Paint): string {
  const errors = problems.filter(({ severity }) => severity === 'error');
  return `${printProblems(errors, paint)}${what}: ${countProblems(problems)}.\n`;
}

/**
 * Counts problems in words.
 *
 * @example
 * countProblems([problem]) //=> '1 error, 0 warnings'
 */
export function countProblems(problems: readonly Problem[]): string {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return `${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`;
}

/** A number with its word: `1 article`, `2 articles`. */
export function counted(n: number, word: string): string {
  return `${n} ${word}${n === 1 ? '' : 's'}`;
}
