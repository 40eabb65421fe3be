import { expect, test } from 'vitest';
import { type Engine, loadIndex, type SearchDocument } from '.';
import { buildIndex } from './build-index';
import { madeUpMessage } from './made-up-document';

function documentOf(id: string, text: string): SearchDocument {
  const causes = [{ id: 'cause', text: { en: 'Because.' }, signals: [] }];
  return { ...madeUpMessage(id, text), titles: { en: id }, causes };
}

function engine(): Engine {
  const texts = ['Profile Installation Failed', 'User License Type Invalid', 'Workplace Join failed'];
  return loadIndex(buildIndex(texts.map((text, at) => documentOf(`article-${at}`, text))));
}

/** A log whose every line holds all words of a message, in another order. */
function noise(lines: number): string[] {
  return Array.from(
    { length: lines },
    (_, at) => `host app[${at}]: closed, failed profile installation ${at * 31}`,
  );
}

// a fixed bug: every noisy window tied with the telling one, and the first ones took all places
test.each([
  ['in the middle', 1500],
  ['at the end', 3000],
  ['at the beginning', 0],
])('one telling line %s is found, though every other line has the words of another message', (_, at) => {
  const lines = noise(3000);
  lines.splice(at, 0, 'User License Type Invalid');
  const answer = engine().search(lines.join('\n'));
  expect(answer.groups.map(({ results }) => results[0]?.id)).toContain('article-1');
});
