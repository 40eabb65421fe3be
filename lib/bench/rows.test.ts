import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readArticles, readQuestions } from './rows';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-rows-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

test('answerable texts come first, and what has no id, kind or split gets one', () => {
  const folder = folderOf({
    'queries.jsonl':
      '{"articleId":"a","text":"one"}\n\n{"id":"x","kind":"log","split":"test","articleId":null,"text":"two","compatIds":["a","b"]}\n',
    'noanswer.jsonl': '{"kind":"prose","text":"three"}\n',
  });
  expect(readQuestions(folder)).toEqual([
    { id: 'q1', kind: 'paste', split: undefined, articleId: 'a', text: 'one', compat: 0, compatIds: [] },
    { id: 'x', kind: 'log', split: 'test', articleId: null, text: 'two', compat: 2, compatIds: ['a', 'b'] },
    { id: 'n1', kind: 'prose', split: undefined, articleId: null, text: 'three', compat: 0, compatIds: [] },
  ]);
});

test.each([
  ['a text that is missing', '{"articleId":"a","text":"one"}\n{"articleId":"a"}\n', /queries\.jsonl:2 /],
  ['an article id that is missing', '{"text":"one"}', /queries\.jsonl:1 /],
  ['a number where a text is due', '\n\n{"articleId":"a","text":1}', /queries\.jsonl:3 /],
  ['a line that is no JSON', '{"articleId":"a","text":"one"}\n{"articleId":', /queries\.jsonl:2 /],
])('%s is told with file and line', (_, queries, where) => {
  expect(() => readQuestions(folderOf({ 'queries.jsonl': queries }))).toThrow(where);
});

test('what is wrong with a row is told by field, in one line', () => {
  const folder = folderOf({ 'queries.jsonl': '{"articleId":"a","text":1}' });
  expect(() => readQuestions(folder)).toThrow(/queries\.jsonl:1 is no row of this file: "text": [^\n]+\.$/);
});

test('a folder without articles asks about others; one without texts asks nothing and is refused', () => {
  const folder = folderOf({});
  expect(readArticles(folder)).toBeUndefined();
  expect(() => readQuestions(folder)).toThrow('neither queries.jsonl nor noanswer.jsonl');
});

test('an article needs an id and a title, the rest may be null', () => {
  const row = { id: 'a', title: 'Cannot open %s', titleFr: null, code: null };
  expect(readArticles(folderOf({ 'articles.jsonl': JSON.stringify(row) }))).toEqual([row]);
  expect(() => readArticles(folderOf({ 'articles.jsonl': '{"id":"a"}' }))).toThrow(/articles\.jsonl:1 /);
});
