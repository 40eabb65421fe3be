import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countFor, formatFilters, parseFilters, rowMatches, toggleFilter } from './browse-filters';

const FACETS = new Map([
  ['platform', new Set(['ios', 'ipados', 'windows'])],
  ['kind', new Set(['error', 'symptom'])],
]);
const row = (platforms: string[], kind: string) =>
  new Map([
    ['platform', platforms],
    ['kind', [kind]],
  ]);
const ROWS = [row(['ios', 'ipados'], 'error'), row(['windows'], 'error'), row(['ios'], 'symptom')];

test.each([
  ['', []],
  [
    '?platform=ios&kind=error',
    [
      ['platform', 'ios'],
      ['kind', 'error'],
    ],
  ],
  ['?platform=amiga&kind=error&utm=1', [['kind', 'error']]],
  ['?platform=%E0%A4%A', []],
  ['?__proto__=1&constructor=x', []],
])('%j is read as %j', (query, filters) => {
  expect([...parseFilters(query, FACETS)]).toEqual(filters);
});

test('the address of a choice does not depend on the order of pressing', () => {
  const chosen = new Map([
    ['kind', 'error'],
    ['platform', 'ios'],
  ]);
  expect(formatFilters(chosen, FACETS)).toBe('?platform=ios&kind=error');
  expect(formatFilters(new Map(), FACETS)).toBe('');
});

test('a row is kept where it has every chosen value', () => {
  expect(ROWS.map((each) => rowMatches(each, new Map([['platform', 'ios']])))).toEqual([true, false, true]);
  expect(ROWS.map((each) => rowMatches(each, new Map()))).toEqual([true, true, true]);
});

test('a count says what pressing would leave, its own facet being replaced', () => {
  const chosen = new Map([
    ['platform', 'windows'],
    ['kind', 'error'],
  ]);
  expect(countFor(ROWS, chosen, 'platform', 'ios')).toBe(1);
  expect(countFor(ROWS, chosen, 'kind', 'symptom')).toBe(0);
});

test('any choice is read back from its address, and pressing twice changes nothing', () => {
  const choice = fc.record(
    { platform: fc.constantFrom('ios', 'windows'), kind: fc.constantFrom('error', 'symptom') },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(choice, (chosen) => {
      const filters = new Map(Object.entries(chosen));
      const read = parseFilters(formatFilters(filters, FACETS), FACETS);
      expect(new Map(read)).toEqual(filters);
      const twice = toggleFilter(toggleFilter(read, 'kind', 'error'), 'kind', 'error');
      expect(twice.get('kind')).toBe(filters.get('kind') === 'symptom' ? undefined : filters.get('kind'));
    }),
  );
});
