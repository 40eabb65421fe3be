import { expect, test } from 'vitest';
import type { SearchAnswer, SearchDocument, SearchResult } from '../../lib/search';
import { viewAnswer } from './answer-view';

const DOCUMENT: SearchDocument = {
  id: 'cap',
  titles: { en: 'Device cap reached', fr: 'Limite atteinte' },
  tags: { en: ['iOS'] },
  symptoms: {},
  messages: [],
  codes: [],
  samples: [],
  causes: [
    { id: 'limit', text: { en: 'Too many devices.' }, signals: ['limit'] },
    { id: 'stale', text: { en: 'Old devices.', fr: 'Anciens appareils.' }, signals: [] },
  ],
  sameMessage: [],
  tellApart: {},
  archived: false,
};

const result = (id: string, confidence: number, cause?: string): SearchResult => ({
  id,
  confidence,
  reasons: [{ kind: 'exact-message' }],
  spans: [],
  message: undefined,
  values: [],
  causes: cause === 'stale' ? ['stale', 'limit'] : ['limit', 'stale'],
  cause,
});

const documentOf = (id: string) => (id === 'unknown' ? undefined : { ...DOCUMENT, id });
const answer = (...groups: SearchAnswer['groups']): SearchAnswer => ({
  verdict: groups[0]?.verdict ?? 'none',
  results: groups[0]?.results ?? [],
  groups,
  primary: 0,
});

test('a result speaks the reader’s language, and where the article does not, says which it speaks', () => {
  const shown = viewAnswer(answer({ verdict: 'exact', results: [result('cap', 1)] }), documentOf, 'x', 'fr');
  const [first] = shown.groups[0]?.results ?? [];
  expect(first?.title).toEqual({ value: 'Limite atteinte', lang: 'fr' });
  expect(first?.causes.map(({ words }) => words?.lang)).toEqual(['en', 'fr']);
});

test('the told cause stands first with its own number and the words that tell it', () => {
  const told = answer({ verdict: 'exact', results: [result('cap', 1, 'stale')] });
  const [first] = viewAnswer(told, documentOf, 'x', 'en').groups[0]?.results ?? [];
  expect(first?.causes.map(({ id, number, told: is }) => [id, number, is])).toEqual([
    ['stale', 2, true],
    ['limit', 1, false],
  ]);
  const said = answer({ verdict: 'exact', results: [result('cap', 1, 'limit')] });
  expect(viewAnswer(said, documentOf, 'the limit', 'en').groups[0]?.results[0]?.causes[0]?.said).toEqual([
    'limit',
  ]);
});

test('what is far less sure than the best is not shown, nor what the index does not know', () => {
  const results = [result('cap', 0.9), result('unknown', 0.8), result('twin', 0.5), result('far', 0.1)];
  const shown = viewAnswer(answer({ verdict: 'shortlist', results }), documentOf, 'x', 'en');
  expect(shown.groups[0]?.results.map(({ id }) => id)).toEqual(['cap', 'twin']);
});

test('an honest no has no groups, only the nearest three', () => {
  const results = ['a', 'b', 'c', 'd'].map((id) => result(id, 0.05));
  const none: SearchAnswer = { verdict: 'none', results, groups: [], primary: -1 };
  const shown = viewAnswer(none, documentOf, 'x', 'en');
  expect(shown.groups).toEqual([]);
  expect(shown.nearest.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('of several errors those that fit no article are left out, and the primary stays the primary', () => {
  const groups = [
    { verdict: 'none', results: [result('cap', 0.05)] },
    { verdict: 'likely', results: [result('cap', 0.8)] },
    { verdict: 'exact', results: [result('cap', 0.9)] },
  ] as const;
  const shown = viewAnswer(
    { verdict: 'exact', results: groups[2].results, groups, primary: 2 },
    documentOf,
    'x',
    'en',
  );
  expect(shown.groups.map(({ verdict }) => verdict)).toEqual(['likely', 'exact']);
  expect(shown.primary).toBe(1);
});
