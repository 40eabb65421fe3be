// The command as a process: what only a real one shows, exit codes, pipes and closed pipes.
import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

/** Starting a process takes a second, and many where other work fills the machine. */
const PATIENCE = { timeout: 90_000 };

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `causebook` with a text on standard input; `closed` hangs up on its output at once, as `| head` does. */
function causebook(args: readonly string[], input: string, { closed = false } = {}): Promise<Ended> {
  // the loader itself, not its command: that one warns of the settings of whoever runs npm
  const child = spawn(process.execPath, ['--import', 'tsx', 'lib/cli/main.ts', ...args]);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  if (closed) child.stdout.destroy();
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  return new Promise((resolve) => {
    child.on('close', (code) => resolve({ code, out: out.join(''), err: err.join('') }));
  });
}

test('a text through a pipe gets its answer, without colours, and its exit code', PATIENCE, async () => {
  const { code, out, err } = await causebook(['match'], 'XPC_TYPE_ERROR Connection invalid');
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(out).toContain('/e/xpc-type-error-connection-invalid/#cause');
  expect(out).not.toContain('\u001b');
});

test('a reader that hangs up is no error', PATIENCE, async () => {
  const { code, err } = await causebook(['match', '--json'], 'Device cap reached', { closed: true });
  expect({ code, err }).toEqual({ code: 0, err: '' });
});

test('an unknown command gives 2 without reading its input', PATIENCE, async () => {
  const { code, err } = await causebook(['macth'], 'x'.repeat(1_000_000));
  expect(code).toBe(2);
  expect(err).toContain('There is no command "macth". There are: match, link, ');
});
