import { expect, test } from 'vitest';
import type { SearchAnswer, SearchDocument, SearchResult } from '../search';
import { type MatchSettings, matchReport } from './match-report';

const DOCUMENT: SearchDocument = {
  id: 'jam',
  titles: { en: 'Paper jam' },
  symptoms: {},
  messages: [],
  codes: [],
  samples: [],
  causes: [],
  sameMessage: [],
  tellApart: {},
  archived: false,
};
const SETTINGS: MatchSettings = {
  text: 'Error: Paper jam!',
  lang: 'fr',
  siteUrl: undefined,
  limit: 5,
  document: (id) => (id === 'jam' ? DOCUMENT : undefined),
};
const RESULT: SearchResult = {
  id: 'jam',
  confidence: 0.98,
  reasons: [{ kind: 'exact-message' }],
  spans: [{ start: 7, end: 16 }],
  message: { text: 'Paper jam', lang: 'en' },
  values: [],
  causes: ['roller', 'tray'],
  cause: 'roller',
};
const answerOf = (...results: SearchResult[]): SearchAnswer => ({
  verdict: 'exact',
  results,
  groups: [{ verdict: 'exact', results }],
  primary: 0,
});

test('a result has exactly the fields that programs are promised', () => {
  const jam = {
    id: 'jam',
    title: 'Paper jam',
    url: '/e/jam/#roller',
    cause: 'roller',
    confidence: 0.98,
    reasons: [{ kind: 'exact-message' }],
    matched: [{ start: 7, end: 16, text: 'Paper jam' }],
  };
  expect(matchReport(answerOf(RESULT), SETTINGS)).toEqual({
    verdict: 'exact',
    results: [jam],
    groups: [{ verdict: 'exact', results: [jam] }],
  });
});

test.each([
  ['no cause is told', { cause: undefined }, '/e/jam/', null],
  [
    'no cause is told, but there is only one',
    { cause: undefined, causes: ['cause'] },
    '/e/jam/#cause',
    'cause',
  ],
])('where %s, the link says no more than is known', (_what, change, url, cause) => {
  expect(matchReport(answerOf({ ...RESULT, ...change }), SETTINGS).results).toMatchObject([{ url, cause }]);
});

test('links are absolute where the address of the site is known', () => {
  const settings = { ...SETTINGS, siteUrl: 'https://kb.example.org/kb' };
  expect(matchReport(answerOf(RESULT), settings).results[0]?.url).toBe(
    'https://kb.example.org/kb/e/jam/#roller',
  );
});

test('no more results than the limit, in the primary error and in each', () => {
  const report = matchReport(answerOf(RESULT, RESULT, RESULT), { ...SETTINGS, limit: 2 });
  expect([report.results.length, report.groups[0]?.results.length]).toEqual([2, 2]);
});
