import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryText } from './query-text';

test.each([
  ['', '', undefined],
  ['', '#causes', undefined],
  ['?platform=ios', '', undefined],
  ['?q=', '', undefined],
  ['', '#q=0x80180014', '0x80180014'],
  ['', '#ticket=7&q=a%20b', 'a b'],
  ['', '#q=C++ and 1+1', 'C++ and 1+1'],
  ['?q=Error+5', '', 'Error 5'],
  ['?q=g%2B%2B+failed', '', 'g++ failed'],
  ['?q=g++%20failed', '', 'g++ failed'],
  ['?q=Failed', '#418 now', 'Failed#418 now'],
  ['?q=a&b=c&q=d', '', 'a&b=c&q=d'],
  ['?lang=en&q=a', '', 'a'],
  ['?q=100%', '', '100%'],
  ['?q=%E0%A4%A', '#%', '%E0%A4%A#%'],
])('query %j and fragment %j ask for %j', (search, hash, text) => {
  expect(queryText(search, hash)?.text).toBe(text);
});

test('only a text in the query makes the address be rewritten', () => {
  expect(queryText('?q=a', '')?.from).toBe('query');
  expect(queryText('', '#q=a')?.from).toBe('fragment');
});

test('no address throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (search, hash) => {
      queryText(`?${search}`, `#${hash}`);
      queryText(`?q=${search}`, hash);
    }),
  );
});
