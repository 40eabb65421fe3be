import { expect, test } from 'vitest';
import { buildIndex } from './build-index';
import { loadIndex } from './engine';
import { madeUpMessage } from './made-up-document';

function article(id: string, message: string) {
  return { ...madeUpMessage(id, message), titles: { en: message } };
}

const MESSAGE = 'the printer has no paper left in its tray';
const twins = Array.from({ length: 60 }, (_, i) => article(`tray-${i}`, `printer paper tray ${i} jammed`));
const engine = loadIndex(
  buildIndex([article('no-paper', MESSAGE), article('lamp', 'a lamp is broken'), ...twins]),
);
const fates = (paste: string, id: string) =>
  (engine.explain(paste, { article: id }).article ?? []).map(({ fate, shared }) => ({ fate, shared }));

test('a text that is there is a match, with the words that it shares', () => {
  expect(fates(MESSAGE, 'no-paper')).toEqual([{ fate: 'match', shared: MESSAGE.split(' ') }]);
});

test('a text without a word of the paste says so', () => {
  expect(fates('quite another thing', 'no-paper')).toEqual([{ fate: 'no-shared-word', shared: [] }]);
});

test('a text behind those that share more is no candidate', () => {
  expect(fates('printer paper tray jammed', 'lamp')).toEqual([{ fate: 'no-shared-word', shared: [] }]);
  expect(fates('a printer paper tray jammed', 'lamp')).toEqual([{ fate: 'not-a-candidate', shared: ['a'] }]);
});

test('a text whose words stand elsewhere is not aligned, one that fits worse is behind others', () => {
  const scattered = `lamp ${'and so on '.repeat(40)} broken`;
  expect(fates(scattered, 'lamp')).toEqual([{ fate: 'not-aligned', shared: ['lamp', 'broken'] }]);
  expect(fates('printer paper tray jammed left', 'no-paper')).toEqual([
    { fate: 'behind-others', shared: ['printer', 'paper', 'left', 'tray'] },
  ]);
});

test('nothing is told of an article that nobody asked about, or that there is not', () => {
  expect(engine.explain(MESSAGE).article).toBeUndefined();
  expect(fates(MESSAGE, 'no-such-article')).toEqual([]);
});
