// biome-ignore-all lint/suspicious/noTemplateCurlyInString: it quotes source code
import { expect, test } from 'vitest';
import { checkPattern } from './check-pattern';
import { collectPatterns } from './collect-patterns';
import { EXCUSED } from './excused-patterns';
import { productSources } from './product-sources';
import { reportPatterns } from './slow-patterns';

const collect = (text: string, path = 'lib/plant.ts') => collectPatterns([{ path, text }]);

test.each([
  ['exponential', '^(a+)+$', ''],
  ['exponential beside a lookbehind', '(?<!x)(a|a)*b(?=c)', 'dg'],
  ['quadratic', '\\s+$', 'u'],
  ['quadratic in three bounded steps', '(?<!x)a{0,900}a{0,900}a{0,900}b(?=c)', 'dgiu'],
])('the checker sees a slow pattern: %s', (_, source, flags) => {
  expect(checkPattern(source, flags).kind).toBe('slow');
});

test.each([
  ['a run that is tried once', '(?<! ) +$', ''],
  ['bounded steps', '^[a-z]{1,12}0x([0-9a-f]{8})$', 'dg'],
])('the checker lets a fast pattern be: %s', (_, source, flags) => {
  expect(checkPattern(source, flags)).toEqual({ kind: 'safe' });
});

test.each([
  ['a literal', 'const A = /(a+)+$/giu;', '(a+)+$', 'giu'],
  ['a text', "const A = new RegExp('a\\\\d', 'g');", 'a\\d', 'g'],
  ['constants put together', 'const S = String.raw`\\s`;\nconst A = RegExp(`^${S}+${"x"}`);', '^\\s+x', ''],
])('a planted pattern is collected: %s', (_, text, source, flags) => {
  const line = text.split('\n').length;
  expect(collect(text)).toEqual({
    patterns: [{ source, flags, places: [`lib/plant.ts:${line}`] }],
    composed: [],
  });
});

test('constants of a neighbour are known', () => {
  const files = [
    { path: 'lib/a.ts', text: "import { B as C } from './b';\nnew RegExp(`${C}$`);" },
    { path: 'lib/b.ts', text: 'export const B = String.raw`\\d+`;' },
  ];
  expect(collectPatterns(files).patterns).toEqual([{ source: '\\d+$', flags: '', places: ['lib/a.ts:2'] }]);
});

test('a slow pattern is said with its place, one that only the running program knows too', () => {
  const planted = collect('const A = /(a+)+$/;\nconst B = (id: string) => new RegExp(id);');
  expect(reportPatterns(planted, checkPattern).faults).toEqual([
    expect.stringMatching(/^lib\/plant\.ts:1: \/\(a\+\)\+\$\/ can be made slow: exponential/),
    'only the running program knows this pattern: lib/plant.ts: new RegExp(id)',
  ]);
});

test('what was found safe before is not asked again, what is excused never; an excuse of nothing is a fault', () => {
  const asked: string[] = [];
  const check = (source: string) => {
    asked.push(source);
    return { kind: 'safe' } as const;
  };
  const excused = ['/b/', '/gone/'].map((what) => ({ what, why: 'for the test' }));
  const report = reportPatterns(collect('/a/; /b/; /c/;'), check, excused, new Set(['/a/']));
  expect(asked).toEqual(['c']);
  expect(report.safe).toEqual(['/a/', '/c/']);
  expect(report.faults).toEqual(['excused, but nowhere in the source any more: /gone/']);
});

test('a source without any pattern was not looked at', () => {
  expect(() => reportPatterns(collect('const a = 1;'), checkPattern)).toThrow('nothing was checked');
});

test('the product has hundreds of patterns, and every excuse is for one that is there', () => {
  const found = collectPatterns(productSources('.'));
  const report = reportPatterns(found, () => ({ kind: 'safe' }), EXCUSED);
  expect(report.checked).toBeGreaterThan(200);
  expect(report.faults).toEqual([]);
});
