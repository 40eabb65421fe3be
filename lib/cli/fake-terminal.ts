// A terminal for tests: what goes in is given, what comes out is kept.
import type { Terminal } from './terminal';

/** What the fake terminal is made of; everything has a default. */
export interface FakeSettings {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
  readonly input?: string | Uint8Array;
  readonly colour?: boolean;
}

export interface FakeTerminal extends Terminal {
  /** All of standard output so far. */
  stdout(): string;
  /** All of standard error so far. */
  stderr(): string;
}

/**
 * A terminal that keeps what is written to it.
 *
 * @example
 * const terminal = fakeTerminal({ input: 'Device cap reached' });
 * await run(COMMANDS, ['match'], terminal);
 * terminal.stdout()
 */
export function fakeTerminal({ cwd, env, input, colour }: FakeSettings = {}): FakeTerminal {
  const out: string[] = [];
  const err: string[] = [];
  return {
    cwd: cwd ?? process.cwd(),
    env: env ?? {},
    input: chunks(typeof input === 'string' ? new TextEncoder().encode(input) : (input ?? new Uint8Array())),
    inputIsTerminal: false,
    colour: colour ?? false,
    columns: 80,
    out: (text) => void out.push(text),
    err: (text) => void err.push(text),
    stdout: () => out.join(''),
    stderr: () => err.join(''),
  };
}

/** In pieces, as a pipe delivers them, so that a character may be cut in two. */
async function* chunks(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536);
}
