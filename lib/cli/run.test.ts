import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { type Command, UsageError } from './command';
import { COMMANDS } from './commands';
import { fakeTerminal } from './fake-terminal';
import { run } from './run';

const OPTIONS = { loud: { type: 'boolean', help: 'Shout.' } } as const;

const command: Command = {
  name: 'greet',
  summary: 'Says hello.',
  details: 'Exit code: 7.',
  options: OPTIONS,
  async run(args, terminal) {
    const { values } = parseArgs({ args: [...args], options: OPTIONS });
    if (values.loud) throw new UsageError('It is night.');
    terminal.out('Good day!');
    return 7;
  },
};

const greet = { name: 'greet', load: async () => command };

test('a command gets the words after its name and gives the exit code', async () => {
  const terminal = fakeTerminal();
  expect(await run([greet], ['greet'], terminal)).toBe(7);
  expect(terminal.stdout()).toBe('Good day!');
});

test('an unknown command is refused with the names of those there are', async () => {
  const terminal = fakeTerminal();
  expect(await run([greet], ['gret\u001b[2J'], terminal)).toBe(2);
  expect(terminal.stdout()).toBe('');
  expect(terminal.stderr()).toContain('no command "gret". There are: greet.');
});

test.each([
  ['an unknown option', ['greet', '--lod'], "Unknown option '--lod'"],
  ['a word that no option takes', ['greet', 'you'], "Unexpected argument 'you'"],
  ['a value that the command refuses', ['greet', '--loud'], 'It is night.'],
])('%s gives 2 and says where to read on', async (_what, args, message) => {
  const terminal = fakeTerminal();
  expect(await run([greet], args, terminal)).toBe(2);
  expect(terminal.stderr()).toContain(message);
  expect(terminal.stderr()).toContain('Try: causebook greet --help');
});

test('help lists commands on standard output; no word at all is wrong use', async () => {
  const asked = fakeTerminal();
  expect(await run([greet], ['--help'], asked)).toBe(0);
  expect(asked.stdout()).toContain('greet  Says hello.');
  const lost = fakeTerminal();
  expect(await run([greet], [], lost)).toBe(2);
  expect(lost.stderr()).toContain('greet  Says hello.');
});

test('the help of a command lists its options and runs nothing', async () => {
  const terminal = fakeTerminal();
  expect(await run([greet], ['greet', '--help'], terminal)).toBe(0);
  expect(terminal.stdout()).toContain('--loud  Shout.');
  expect(terminal.stdout()).not.toContain('Good day!');
});

test.each([['--help'], ...COMMANDS.map(({ name }) => [name, '--help'])])(
  'the help of %s fits a window of 80 columns',
  async (...args) => {
    const terminal = fakeTerminal();
    await run(COMMANDS, args, terminal);
    const lines = terminal.stdout().split('\n');
    expect(lines.filter((line) => line.length > terminal.columns)).toEqual([]);
  },
);
