import { expect, test } from 'vitest';
import { COMMANDS } from '../commands';
import { fakeTerminal } from '../fake-terminal';
import { run } from '../run';

/** It loads the whole content, which takes long where other work fills the machine. */
const PATIENCE = { timeout: 90_000 };

test('every stage is shown, and articles by their ids', PATIENCE, async () => {
  const terminal = fakeTerminal({ input: 'says: \u001b[2JXPC_TYPE_ERROR Connection invalid' });
  expect(await run(COMMANDS, ['explain'], terminal)).toBe(0);
  const stages = terminal.stdout().match(/^\w+(?=: \d+$)/gm);
  expect(stages).toEqual(['words', 'codes', 'passages', 'matches', 'findings', 'groups']);
  expect(terminal.stdout()).toMatch(/exact \(primary\) {2}xpc-type-error-connection-invalid/);
  expect(terminal.stdout()).not.toContain('\u001b');
});
