import { expect, test } from 'vitest';
import { COMMANDS } from '../commands';
import { type FakeSettings, fakeTerminal } from '../fake-terminal';
import { run } from '../run';

/** Runs `match` on the real content of this repository. */
async function match(input: string | Uint8Array, args: readonly string[] = [], settings: FakeSettings = {}) {
  const terminal = fakeTerminal({ ...settings, input });
  return {
    code: await run(COMMANDS, ['match', ...args], terminal),
    out: terminal.stdout(),
    err: terminal.stderr(),
  };
}

const MAIL = `Hello,
since this morning my phone says:
\u001b[31mXPC_TYPE_ERROR Connection invalid\u001b[0m
Thanks`;

test('a message inside a mail is found, with its cause, its link and its line', async () => {
  const { code, out } = await match(MAIL);
  expect(code).toBe(0);
  expect(out).toContain('/e/xpc-type-error-connection-invalid/#cause\n');
  expect(out).toContain('     3 │ XPC_TYPE_ERROR Connection invalid\n');
  expect(out).not.toContain('\u001b');
});

test('colours are ours alone', async () => {
  const { out } = await match(MAIL, [], { colour: true });
  expect(out).toContain('\u001b[1m');
  expect(out).not.toContain('\u001b[31m');
});

test('JSON has the promised fields, offsets into the text and absolute links', async () => {
  const { code, out } = await match(MAIL, ['--json'], { env: { SITE_URL: 'https://kb.example.org/help/' } });
  expect(code).toBe(0);
  const report = JSON.parse(out);
  expect(Object.keys(report)).toEqual(['verdict', 'results', 'groups']);
  const [first] = report.results;
  expect(Object.keys(first)).toEqual(['id', 'title', 'url', 'cause', 'confidence', 'reasons', 'matched']);
  expect(first.url).toBe('https://kb.example.org/help/e/xpc-type-error-connection-invalid/#cause');
  for (const { start, end, text } of first.matched) expect(MAIL.slice(start, end)).toBe(text);
  expect(first.matched.length).toBeGreaterThan(0);
  expect(String(first.confidence).length).toBeLessThanOrEqual('0.1234'.length);
});

test('the language of titles, causes and reasons can be chosen', async () => {
  const { out } = await match(MAIL, ['--lang', 'fr']);
  expect(out).toContain('message');
  expect(out).not.toContain('exact message');
});

test('a text that no article knows gives 3', async () => {
  const { code } = await match('the coffee machine on the second floor is leaking again');
  expect(code).toBe(3);
});

test.each([
  ['empty input', '', []],
  ['spaces alone', ' \n\t', []],
  ['an unknown flag', 'x', ['--jsno']],
  ['an unknown language', 'x', ['--lang', 'de']],
  ['a limit that is no number', 'x', ['--limit', 'many']],
  ['a limit of nothing', 'x', ['--limit', '0']],
  ['a site that is no address', 'x', ['--site', 'kb']],
  ['a site of another kind', 'x', ['--site', 'javascript:alert(1)']],
])('%s gives 2 and prints no answer', async (_what, input, args) => {
  const { code, out, err } = await match(input, args);
  expect(code).toBe(2);
  expect(out).toBe('');
  expect(err).toMatch(/^causebook: .+\nTry: causebook match --help\n$/);
});

test('bytes that are no text are read over', async () => {
  const bytes = Buffer.concat([Buffer.of(0xff, 0xc3, 0x28, 0x00), Buffer.from(MAIL)]);
  expect((await match(bytes)).code).toBe(0);
});

test('UTF-16, as PowerShell writes it, is read', async () => {
  expect((await match(Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(MAIL, 'utf16le')]))).code).toBe(0);
});

test('five megabytes with one known message are searched', async () => {
  const noise = 'Nov 22 21:40:07 host kernel: usb 1-1: new high-speed USB device\n'.repeat(39_000);
  const { code, out } = await match(`${noise}${MAIL}\n${noise}`);
  expect(code).toBe(0);
  expect(out).toContain('  39003 │ XPC_TYPE_ERROR Connection invalid\n');
});
