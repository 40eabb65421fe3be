// Every command there is, in the order of the help.
import type { Command } from './command';
import { check } from './commands/check';
import { explain } from './commands/explain';
import { match } from './commands/match';
import { publish } from './commands/publish';

export const COMMANDS: readonly Command[] = [match, explain, check, publish];
