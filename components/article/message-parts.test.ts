import { describe, expect, test } from 'vitest';
import { messageParts, messagePlain } from './message-parts';

const text = (value: string) => ({ kind: 'text', text: value });
const variable = (name: string) => ({ kind: 'variable', name });

describe('parts of a message', () => {
  test.each([
    ['plain text stays one part', 'Device cap reached', [text('Device cap reached')]],
    [
      'a placeholder is a variable, its dashes are spaces',
      'No answer from {server-name}.',
      [text('No answer from '), variable('server name'), text('.')],
    ],
    ['an escaped brace is a brace', 'count = \\{1}', [text('count = {1}')]],
    [
      'what only looks like a placeholder is text',
      '{ count = 1 } {} {Name}',
      [text('{ count = 1 } {} {Name}')],
    ],
    ['two placeholders may touch', '{a}{b}', [variable('a'), variable('b')]],
  ])('%s', (_what, message, parts) => {
    expect(messageParts(message)).toEqual(parts);
  });

  test('as one line, what varies is an ellipsis', () => {
    expect(messagePlain('{user} cannot reach {server}')).toBe('… cannot reach …');
  });
});
