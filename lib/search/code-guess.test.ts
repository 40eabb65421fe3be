import fc from 'fast-check';
import { expect, test } from 'vitest';
import { codeGuesser } from './code-guess';

const guesserOf = (...keys: string[]) => {
  const guess = codeGuesser({ articles: new Map(keys.map((key) => [key, []])) });
  return (word: string) => guess(word).map(({ key }) => key);
};
const guess = guesserOf('x80180014', 'x87d1041c', 'aadsts50076');

test.each([
  ['a wrong digit', '0x80180015', ['x80180014']],
  ['a lost digit', '8018014', ['x80180014']],
  ['a doubled digit', '801800014', ['x80180014']],
  ['two digits swapped', '80810014', ['x80180014']],
  ['a slip in the signed notation', '2145910765', ['x80180014']],
  ['a slip in the unsigned notation', '2149056533', ['x80180014']],
  ['letters that are no digits', '8o1b0014', ['x80180014']],
  ['another two digits swapped', '80180041', ['x80180014']],
  ['a slip in a prefix', 'aadst50076', ['aadsts50076']],
  ['two wrong digits', '80180025', []],
  ['another code altogether', '0xc0000005', []],
  ['too short to tell', '8018', []],
  ['a hash', '80180014801800148018', []],
])('%s: %s', (_, word, keys) => {
  expect(guess(word)).toEqual(keys);
});

test('equally near codes are all named, in one order; too many tell nothing', () => {
  expect(guesserOf('x80180016', 'x80180014', 'x80180013')('80180010')).toEqual([
    'x80180013',
    'x80180014',
    'x80180016',
  ]);
  expect(guesserOf('x80180011', 'x80180012', 'x80180013', 'x80180014')('80180019')).toEqual([]);
});

test('what scanners confuse is nearer than any other digit, which is named all the same', () => {
  expect(guesserOf('x80180014', 'x80180019')('8018001g')).toEqual(['x80180019', 'x80180014']);
  expect(guesserOf('x80090006', 'x80090306')('80090d06')).toEqual(['x80090006', 'x80090306']);
  const many = guesserOf('x80090006', 'x80090106', 'x80090206', 'x80090306');
  expect(many('80090d06')).toEqual(['x80090006']);
});

test('what beginnings rule out is not compared, and nothing else is lost', () => {
  const digit = fc.constantFrom('0', '1', '8', 'a');
  const code = fc.array(digit, { minLength: 7, maxLength: 7 }).map((digits) => `x8${digits.join('')}`);
  fc.assert(
    fc.property(fc.array(code, { minLength: 1, maxLength: 12 }), code, (keys, seen) => {
      // Alone among all others, each code costs what it costs among none.
      const alone = [...new Set(keys)].filter((key) => guesserOf(key)(seen.slice(1)).length > 0);
      for (const key of guesserOf(...keys)(seen.slice(1))) expect(alone).toContain(key);
      if (alone.length === 1) expect(guesserOf(...keys)(seen.slice(1))).toEqual(alone);
    }),
    { numRuns: 300 },
  );
});

test('all known codes that one changed digit makes are named, if they are three at most', () => {
  const digit = fc.constantFrom('0', '3', '8', 'b', 'd');
  const code = fc.array(digit, { minLength: 6, maxLength: 6 }).map((digits) => `80${digits.join('')}`);
  fc.assert(
    fc.property(fc.uniqueArray(code, { minLength: 1, maxLength: 30 }), code, (known, seen) => {
      const away = (other: string) => [...other].filter((char, i) => char !== seen[i]).length;
      const near = known.filter((other) => away(other) === 1);
      fc.pre(!known.includes(seen) && near.length <= 3);
      expect(guesserOf(...known.map((text) => `x${text}`))(seen)).toEqual(
        expect.arrayContaining(near.map((text) => `x${text}`)),
      );
    }),
    { numRuns: 500 },
  );
});

test('a code that begins with zeros is compared with them', () => {
  expect(guesserOf('x240005')('0x00240006')).toEqual(['x240005']);
});
