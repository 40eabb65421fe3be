#!/usr/bin/env node
// The `causebook` command: `npm run causebook -- match`.
import { COULD_NOT } from './command';
import { COMMANDS } from './commands';
import { processTerminal } from './process-terminal';
import { run } from './run';

const terminal = processTerminal();

// process.exit would cut output that a slow pipe has not taken yet, so the code is only noted
run(COMMANDS, process.argv.slice(2), terminal).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    terminal.err(`causebook: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
    process.exitCode = COULD_NOT;
  },
);
