import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFragment } from './fragment';
import { readTicketId } from './ticket-id';

test.each([
  '4711',
  '#4711',
  'INC0010023',
  'HELP-12',
  '2026/11-0042',
  'INC 42',
  'REQ:7',
  'a_b.c',
  'x'.repeat(64),
])('%j is the id of a ticket', (id) => {
  expect(readTicketId(id)).toBe(id);
});

test.each([
  '',
  ' ',
  '-1',
  '4711 ',
  '../../admin',
  '<img src=x onerror=alert(1)>',
  '4711"onclick="x',
  '4711&x=1',
  '4711?x',
  '4711%00',
  '47\n11',
  '47\u202e11',
  '４７１１',
  'javascript:alert(1)',
  'données',
  'x'.repeat(65),
])('%j is none', (text) => {
  expect(readTicketId(text)).toBeUndefined();
});

test('whatever an address holds, a ticket read from it has sane signs and a bound', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 100 }), (text) => {
      const { ticket } = parseFragment(`#ticket=${encodeURIComponent(text)}&q=x`);
      expect(ticket ?? '0').toMatch(/^[A-Za-z0-9 _.:/#-]{1,64}$/);
    }),
  );
});

test('a long id that is none is refused in a blink', () => {
  const started = performance.now();
  expect(readTicketId(`${'a '.repeat(500_000)}!`)).toBeUndefined();
  expect(performance.now() - started).toBeLessThan(100);
});
