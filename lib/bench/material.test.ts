import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readMaterial } from './material';

function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'causebook-material-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

const ARTICLE = '{"id":"a","title":"Cannot open %s"}\n';
const TEXTS =
  '{"articleId":"a","text":"one","split":"dev"}\n{"articleId":"a","text":"two","split":"test"}\n{"articleId":"a","text":"three"}\n';

test('a split leaves out texts of other splits, and keeps those that name none', async () => {
  const folder = folderOf({ 'articles.jsonl': ARTICLE, 'queries.jsonl': TEXTS });
  const texts = async (split: string | undefined) =>
    (await readMaterial('content', folder, split)).questions.map(({ text }) => text);
  expect(await texts('dev')).toEqual(['one', 'three']);
  expect(await texts(undefined)).toEqual(['one', 'two', 'three']);
});

test('a split that no text is of is refused', async () => {
  const folder = folderOf({
    'articles.jsonl': ARTICLE,
    'queries.jsonl': '{"articleId":"a","text":"one","split":"dev"}',
  });
  await expect(readMaterial('content', folder, 'tset')).rejects.toThrow('is of the split "tset"');
});

test('texts that name an article which is not there are asked, and said', async () => {
  const folder = folderOf({
    'articles.jsonl': ARTICLE,
    'queries.jsonl': '{"articleId":"gone","text":"one"}',
  });
  const { questions, notes } = await readMaterial('content', folder, undefined);
  expect(questions).toHaveLength(1);
  expect(notes).toEqual([expect.stringContaining('1 texts name 1 articles that are not there')]);
});

test('without a folder, the product\u2019s own articles are asked about, whatever the split', async () => {
  const { documents, questions, notes } = await readMaterial('content', undefined, 'test');
  expect(documents.length).toBeGreaterThan(0);
  expect(questions.length).toBeGreaterThan(documents.length);
  expect(notes).toEqual([]);
});
