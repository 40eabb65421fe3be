import { expect, test } from 'vitest';
import { COMMANDS } from '../commands';
import { fakeTerminal } from '../fake-terminal';
import { run } from '../run';

const LOG = `${'2026-03-04 10:11:12 INFO svc: all is well, nothing to see\n'.repeat(1_800)}XPC_TYPE_ERROR Connection invalid\n`;

async function explained(input: string, ...args: readonly string[]) {
  const terminal = fakeTerminal({ input });
  const code = await run(COMMANDS, ['explain', ...args], terminal);
  return { code, out: terminal.stdout(), err: terminal.stderr() };
}

test('every stage is shown within 80 columns, for texts of all kinds', { timeout: 120_000 }, async () => {
  for (const text of [
    'says: \u001b[2JXPC_TYPE_ERROR Connection invalid',
    'Bonjour,\nLe message : Échec de l\u2019installation du profil 0x80180014',
    '0x80180014',
    'hr=0x80180015 dans le journal',
    'the coffee machine is cold',
    LOG,
    'x'.repeat(10_000),
  ]) {
    const { code, out } = await explained(text);
    expect(code).toBe(0);
    const stages = out.match(/^\w+(?=: \d+$)/gm);
    expect(stages).toEqual(['words', 'codes', 'passages', 'matches', 'findings', 'groups', 'answer']);
    expect(Math.max(...out.split('\n').map((line) => [...line].length))).toBeLessThanOrEqual(80);
    expect(out).not.toContain('\u001b');
  }
});

test('an article is shown by its id, with what was aligned and why it is the answer', {
  timeout: 60_000,
}, async () => {
  const { out } = await explained('says: XPC_TYPE_ERROR Connection invalid');
  expect(out).toMatch(/exact \(primary\)\n {10}xpc-type-error-connection-invalid/);
  expect(out).toMatch(/aligned "xpctypeerror connection invalid"\n {10}found [\d.]+ of [\d.]+/);
  expect(out).toMatch(
    /answer: \d+\n {2}exact\n +[\d.]+ {2}xpc-type-error-connection-invalid\n {10}exact-message/,
  );
});

test('an article that was not found says why', { timeout: 60_000 }, async () => {
  const { out } = await explained(
    'the connection of the lamp',
    '--article',
    'xpc-type-error-connection-invalid',
  );
  expect(out).toMatch(/\narticle: \d+\n {2}\w+ "[^"]+"\n {10}not found: /);
  expect(out).toContain('shared: connection');
  const wrong = await explained('x', '--article', 'xpc-type-error-conection-invalid');
  expect(wrong).toMatchObject({ code: 2, out: '' });
  expect(wrong.err).toContain('Did you mean xpc-type-error-connection-invalid?');
});

test('nothing to search is said', { timeout: 60_000 }, async () => {
  const { code, err } = await explained('  \n');
  expect(code).toBe(2);
  expect(err).not.toBe('');
});
