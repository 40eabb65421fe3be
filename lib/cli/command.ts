// The shape of a command. A new one is one file in commands/ and one entry in commands.ts, which names it without loading it.
import type { Terminal } from './terminal';

/** An option as `parseArgs` of node:util takes it, with its line of help. */
export interface Option {
  readonly type: 'string' | 'boolean';
  readonly short?: string;
  /** Name of the value in the help, such as `<n>`. */
  readonly value?: string;
  readonly help: string;
}

export type Options = Readonly<Record<string, Option>>;

/** One word after `causebook`. */
export interface Command {
  readonly name: string;
  /** One line, in the list of commands. */
  readonly summary: string;
  /** Words that the command takes besides options, as its help writes them. */
  readonly operands?: string;
  /** What the command's own help says below its options: exit codes, an example. A line that is a call is indented. */
  readonly details: string;
  readonly options: Options;
  /** Carries the command out and tells the process's exit code; 2 always means that it could not be done. */
  run(args: readonly string[], terminal: Terminal): Promise<number>;
}

/** A command that is loaded when somebody calls it or asks for help. */
export interface CommandEntry {
  readonly name: string;
  readonly load: () => Promise<Command>;
}

/** Exit code where a command could not do its work: wrong use, or nothing to work on. */
export const COULD_NOT = 2;

/**
 * Thrown where a value of an option is not one that the command takes. An exception, because it travels the
 * same way as those of `parseArgs` of node:util: out of the command, to the one place that prints both.
 */
export class UsageError extends Error {}

/** Thrown where something outside (a site, a network, a file) keeps a command from its work; its message says it all. */
export class OutsideError extends Error {}
