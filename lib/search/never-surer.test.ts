import { expect, test } from 'vitest';
import type { SearchResult } from './answer';
import { neverSurer } from './never-surer';

const result = (id: string, confidence: number): SearchResult => ({
  id,
  confidence,
  reasons: [{ kind: 'title-words' }],
  spans: [],
  message: undefined,
  values: [],
  causes: [],
  cause: undefined,
});

test.each([
  ['falling ones stay', [0.9, 0.5, 0.1], [0.9, 0.5, 0.1]],
  ['a surer one comes down to the one above', [0.4, 0.9, 0.3], [0.4, 0.4, 0.3]],
  ['the least so far counts, not the neighbour', [0.8, 0.2, 0.5, 0.1], [0.8, 0.2, 0.2, 0.1]],
  ['none', [], []],
])('%s', (_, given, said) => {
  const results = given.map((confidence, at) => result(`a${at}`, confidence));
  const after = neverSurer(results);
  expect(after.map(({ confidence }) => confidence)).toEqual(said);
  expect(after.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
});
