import { expect, test } from 'vitest';
import { messageToOpen } from './message-to-open';

const message = (text: string) => ({ text, lang: 'en' }) as const;

test('the page gets the message as it shows it, and the values in its order', () => {
  const values = [
    { name: 'server-name', value: 'mdm01' },
    { name: 'code', value: '5' },
    { name: 'server-name', value: 'mdm02' },
  ];
  const text = 'From {server-name} to {server-name}: {code} in \\{x}, {port}';
  expect(messageToOpen({ id: 'a', message: message(text), values })).toEqual({
    article: 'a',
    message: 'From server name to server name: code in {x}, port',
    values: ['mdm01', 'mdm02', '5', null],
  });
});

test('there is nothing to hand over where the paste gave no value, or matched no message', () => {
  expect(messageToOpen({ id: 'a', message: message('Plain'), values: [] })).toBeUndefined();
  expect(messageToOpen({ id: 'a', message: message('No {host}'), values: [] })).toBeUndefined();
  expect(messageToOpen({ id: 'a', message: undefined, values: [] })).toBeUndefined();
});
