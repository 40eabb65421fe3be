import { expect, test } from 'vitest';
import type { Article } from '../article/article';
import { madeUpArticle } from '../article/made-up-article';
import type { SearchAnswer, SearchResult, Verdict } from '../search';
import { fillPlaceholders, selfTest } from './self-test';

const result = (id: string, cause?: string, causes = ['tray', 'roller']): SearchResult => {
  return { id, confidence: 1, reasons: [], spans: [], message: undefined, values: [], causes, cause };
};

/** An engine that answers every text alike. */
const always =
  (verdict: Verdict, ...results: SearchResult[]) =>
  (): SearchAnswer => ({ verdict, results, groups: [], primary: -1 });

const JAM = madeUpArticle({ id: 'jam', messages: ['Paper jam'] });
const TWIN = madeUpArticle({ id: 'twin', related: [{ id: 'jam', relation: 'same-message' }] });
const OTHER = madeUpArticle({ id: 'other', related: [{ id: 'jam', relation: 'similar' }] });

test.each<[string, (text: string) => SearchAnswer, readonly string[]]>([
  ['its own article', always('exact', result('jam')), []],
  ['its own article before another', always('shortlist', result('jam'), result('other')), []],
  ['a short list with a declared twin first', always('shortlist', result('twin'), result('jam')), []],
  [
    'a short list with another first',
    always('shortlist', result('other'), result('jam')),
    ['message-finds-another'],
  ],
  [
    'a twin that the engine is sure of',
    always('likely', result('twin'), result('jam')),
    ['message-finds-twin'],
  ],
  ['another article only', always('exact', result('other')), ['message-finds-nothing']],
  ['nothing', always('none'), ['message-finds-nothing']],
  ['its own article, but only as the nearest', always('none', result('jam')), ['message-finds-nothing']],
])('a message that finds %s', (_what, search, expected) => {
  const { pasted, failures } = selfTest([JAM, TWIN, OTHER], search);
  expect(pasted).toBe(1);
  expect(failures.map(({ problem }) => problem.code)).toEqual(expected);
});

const withSample = (cause: string | undefined): Article =>
  madeUpArticle({ id: 'jam', causes: { tray: [], roller: [] }, samples: [{ text: 'the tray', cause }] });

test.each([
  ['the cause that it names', 'tray', result('jam', 'tray'), []],
  ['another cause', 'tray', result('jam', 'roller'), ['sample-finds-another-cause']],
  ['no cause', 'tray', result('jam'), ['sample-finds-another-cause']],
  ['the only cause', 'cause', result('jam', undefined, ['cause']), []],
  ['some cause, naming none', undefined, result('jam', 'roller'), []],
])('a sample that finds %s', (_what, cause, found, expected) => {
  const { failures } = selfTest([withSample(cause)], always('exact', found));
  expect(failures.map(({ problem }) => problem.code)).toEqual(expected);
});

test('a retired article is left out, because its messages have moved', () => {
  const retired = { date: '2026-01-01', reason: 'Replaced.', replacedBy: undefined };
  const article = madeUpArticle({ id: 'jam', messages: ['Paper jam'], retired });
  expect(selfTest([article], always('none'))).toEqual({ pasted: 0, failures: [] });
});

test('a failure tells the text as written and the file that it stands in', () => {
  const { failures } = selfTest([JAM], always('none'));
  expect(failures).toMatchObject([
    {
      quote: 'Paper jam',
      paths: ['content/made-up/jam.mdx'],
      problem: { path: 'content/made-up/jam.mdx', line: 1 },
    },
  ]);
});

test('a message is pasted as it is seen: placeholders filled, braces bare', () => {
  expect(fillPlaceholders('No route to {host-name} in \\{main}, \\{ count }')).toBe(
    'No route to zzqx-07 in {main}, { count }',
  );
});
