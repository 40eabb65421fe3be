import { expect, test } from 'vitest';
import { messagePieces } from './message-pieces';

test('placeholders take their values by name and in order, and what has none stays a variable', () => {
  const values = [
    { name: 'file-name', value: 'a.log' },
    { name: 'file-name', value: 'b.log' },
  ];
  expect(messagePieces('Moved {file-name} to {file-name} on {host}', values)).toEqual([
    { kind: 'text', text: 'Moved ' },
    { kind: 'value', name: 'file name', text: 'a.log' },
    { kind: 'text', text: ' to ' },
    { kind: 'value', name: 'file name', text: 'b.log' },
    { kind: 'text', text: ' on ' },
    { kind: 'variable', name: 'host' },
  ]);
});

test('a value is text, whatever it holds', () => {
  const [piece] = messagePieces('{x}', [{ name: 'x', value: '{x}<b>' }]);
  expect(piece).toEqual({ kind: 'value', name: 'x', text: '{x}<b>' });
});
