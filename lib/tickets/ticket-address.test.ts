import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ticketAddress, ticketTemplateFault } from './ticket-address';

const RT = 'https://rt.example.org/Ticket/Display.html?id={ticket}';

test.each([
  [RT, '4711', 'https://rt.example.org/Ticket/Display.html?id=4711'],
  ['https://help.example.org/{ticket}#{ticket}', 'A/B 7', 'https://help.example.org/A%2FB%207#A%2FB%207'],
  [RT, '$&', 'https://rt.example.org/Ticket/Display.html?id=%24%26'],
])('%j for %j is %j', (template, ticket, address) => {
  expect(ticketAddress(template, ticket)).toBe(address);
});

test('without a template there is no address', () => {
  expect(ticketAddress(undefined, '4711')).toBeUndefined();
});

test.each([
  RT,
  'https://example.atlassian.net/browse/{ticket}',
  'https://help.example.org:8443/#ticket/{ticket}',
])('%j is a template', (template) => {
  expect(ticketTemplateFault(template)).toBeUndefined();
});

test.each([
  'http://rt.example.org/{ticket}',
  'javascript:alert({ticket})//https://',
  'https://{ticket}.example.org/',
  'https://rt.example.org{ticket}/',
  'https://user@rt.example.org/{ticket}',
  'https://rt.example.org/',
  'https://rt.example.org/{ticket}/{id}',
  'https://rt.example.org/"{ticket}',
  'https://rt.example.org/ {ticket}',
  'rt.example.org/{ticket}',
])('%j is none, and says why', (template) => {
  expect(ticketTemplateFault(template)).toMatch(/^Must /);
});

test('whatever the ticket, its address stays on the host of the template', () => {
  const template = fc.constantFrom(RT, 'https://rt.example.org/{ticket}', 'https://rt.example.org/#{ticket}');
  fc.assert(
    fc.property(template, fc.string({ unit: 'grapheme' }), (given, ticket) => {
      expect(new URL(ticketAddress(given, ticket) ?? '').host).toBe('rt.example.org');
    }),
  );
});
