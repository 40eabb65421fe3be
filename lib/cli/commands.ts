// Every command there is, in the order of the help.
import type { Command } from './command';

export const COMMANDS: readonly Command[] = [];
