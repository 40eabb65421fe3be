import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeLeniently, formatFragment, parseFragment, trimAnchor } from './fragment';

const anchor = (name: string) => ({ kind: 'anchor', anchor: name });
const search = (text: string) => ({ kind: 'search', text });
const none = { kind: 'none' };

test.each([
  ['', undefined, none],
  ['#', undefined, none],
  ['#device-limit', undefined, anchor('device-limit')],
  ['#device-limit).', undefined, anchor('device-limit')],
  ['#device-limit%3E', undefined, anchor('device-limit')],
  ['#cause=device-limit', undefined, anchor('device-limit')],
  ['#ticket=4711&cause=device-limit', '4711', anchor('device-limit')],
  ['#ticket=4711&cause=device-limit:', '4711', anchor('device-limit')],
  ['#ticket=4711&cause=a&utm=1', '4711', anchor('a')],
  ['#ticket=4711', '4711', none],
  ['#ticket=4711&other=1', '4711', none],
  ['#ticket=INC%200042&q=x', 'INC 0042', search('x')],
  ['#ticket=&q=x', undefined, search('x')],
  ['#q=', undefined, none],
  ['#q=%20%0A', undefined, none],
  ['#q=a&b#c?d=1+1', undefined, search('a&b#c?d=1+1')],
  ['#q=a%26b&ticket=1', undefined, search('a&b&ticket=1')],
  ['#q=100% of it (50%).', undefined, search('100% of it (50%).')],
])('%j is read as ticket %j and %j', (hash, ticket, target) => {
  expect(parseFragment(hash)).toEqual({ ticket, target });
});

test.each([
  ['%', '%'],
  ['%zz%4', '%zz%4'],
  ['%E9', '%E9'],
  ['%E9%C3%A9', '%E9é'],
  ['%C3', '%C3'],
  ['%F0%9F%98%80', '😀'],
  ['%ED%A0%80', '%ED%A0%80'],
  ['%C0%AF', '%C0%AF'],
  ['%41%FF%42', 'A%FFB'],
])('%j decodes to %j', (text, decoded) => {
  expect(decodeLeniently(text)).toBe(decoded);
});

test('any text is read without throwing, and what was read is written back and read the same', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('ticket=', '&', 'cause=', 'q=', '#', '%', '%E9', ')'),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const read = parseFragment(pieces.join(''));
      const again = parseFragment(formatFragment(read));
      const wellFormed = (value: unknown) =>
        JSON.stringify(value).replace(/\\ud[89a-f][0-9a-f]{2}/g, '\uFFFD');
      // an anchor that is spelled like another form of the grammar is the one thing that cannot be written alone
      fc.pre(!(read.target.kind === 'anchor' && /^(?:ticket|cause|q)=/.test(read.target.anchor)));
      expect(wellFormed(again)).toBe(wellFormed(read));
    }),
  );
});

test('every text survives the way through a search link, and every anchor the way through a ticket link', () => {
  const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value.trim() !== '');
  const name = fc.stringMatching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
  const ticket = fc.option(fc.stringMatching(/^[A-Z]{0,4}[0-9]{1,6}$/), { nil: undefined });
  fc.assert(
    fc.property(ticket, text, name, (id, pasted, cause) => {
      const link = { ticket: id, target: { kind: 'search', text: pasted } } as const;
      expect(parseFragment(`#${formatFragment(link)}`)).toEqual(link);
      const open = { ticket: id, target: { kind: 'anchor', anchor: cause } } as const;
      expect(parseFragment(`#${formatFragment(open)}`)).toEqual(open);
    }),
  );
});

test('a long run of bad bytes is decoded in a blink', () => {
  const started = performance.now();
  expect(decodeLeniently('%FF'.repeat(50_000))).toBe('%FF'.repeat(50_000));
  expect(performance.now() - started).toBeLessThan(2_000);
});

test('trimming twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(trimAnchor(trimAnchor(text))).toBe(trimAnchor(text));
    }),
  );
});
