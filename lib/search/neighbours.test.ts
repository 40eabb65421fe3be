import { expect, test } from 'vitest';
import { neighbourFinder } from './neighbours';
import { cutTemplate } from './template';
import { collectVocabulary } from './vocabulary';

const templates = [
  'type parameter {name} is unused',
  'cannot read {path} of type',
  'parameter list expected',
].map(cutTemplate);
const areNeighbours = neighbourFinder(collectVocabulary(templates), templates);

test.each([
  ['side by side', 'type', 'parameter', true],
  ['in the other order', 'parameter', 'type', false],
  ['with a placeholder between', 'read', 'of', false],
  ['in a second place', 'parameter', 'list', true],
  ['of which one is unknown', 'type', 'unheard', false],
])('words %s', (_, before, behind, expected) => {
  expect(areNeighbours(before, behind)).toBe(expected);
});
