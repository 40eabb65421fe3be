import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { makeContent } from '../content/index';
import {
  ChangedMeanwhile,
  changeFilesWhole,
  type FileChange,
  finishJournal,
  UnreadableNote,
} from './journal';

const CHANGES: readonly FileChange[] = [
  { path: 'content/a.mdx', before: 'a', after: 'A' },
  { path: 'content/b.mdx', before: 'b', after: null },
  { path: 'content/new/c.mdx', before: null, after: 'C' },
];
const OLD = ['a', 'b', undefined];
const NEW = ['A', undefined, 'C'];

function folder() {
  const root = mkdtempSync(join(tmpdir(), 'causebook-journal-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'content'));
  writeFileSync(join(root, 'content/a.mdx'), 'a');
  writeFileSync(join(root, 'content/b.mdx'), 'b');
  const state = () =>
    CHANGES.map(({ path }) =>
      existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined,
    );
  return { root, state, note: join(root, 'content/.unfinished-change.json') };
}

test('all files change, and no note is left', async () => {
  const { root, state, note } = folder();
  await changeFilesWhole(root, CHANGES);
  expect([state(), existsSync(note)]).toEqual([NEW, false]);
});

test.each([0, 1, 2, 3])(
  'what was cut off after %i of three steps is finished by whoever comes next',
  async (done) => {
    const { root, state, note } = folder();
    writeFileSync(note, JSON.stringify(CHANGES));
    if (done > 0) writeFileSync(join(root, 'content/a.mdx'), 'A');
    if (done > 1) mkdirSync(join(root, 'content/new'));
    if (done > 1) writeFileSync(join(root, 'content/new/c.mdx'), 'C');
    if (done > 2) rmSync(join(root, 'content/b.mdx'));
    expect(await finishJournal(root)).toBe(3);
    expect([state(), existsSync(note)]).toEqual([NEW, false]);
    expect(await finishJournal(root)).toBe(0);
  },
);

test('while a note is there, no content loads', () => {
  const result = makeContent([{ path: '.unfinished-change.json', bytes: new TextEncoder().encode('[]') }]);
  expect(result).toMatchObject({ kind: 'broken' });
  expect(JSON.stringify(result)).toContain('unfinished-change');
});

test('a file that was saved meanwhile stops the change before anything is written, and the finishing too', async () => {
  const { root, state, note } = folder();
  writeFileSync(join(root, 'content/b.mdx'), 'saved');
  await expect(changeFilesWhole(root, CHANGES)).rejects.toThrow(ChangedMeanwhile);
  expect([state(), existsSync(note)]).toEqual([['a', 'saved', undefined], false]);
  writeFileSync(note, JSON.stringify(CHANGES));
  await expect(finishJournal(root)).rejects.toThrow('content/b.mdx');
  expect(state()).toEqual(['a', 'saved', undefined]);
});

test('a change that fails half-way is taken back', async () => {
  const { root, state, note } = folder();
  // a name that is there to be had, but too long for the file that waits beside it
  const long: FileChange = { path: `content/${'x'.repeat(251)}`, before: null, after: 'X' };
  await expect(changeFilesWhole(root, [CHANGES[0] ?? long, long])).rejects.toThrow('ENAMETOOLONG');
  expect([state(), existsSync(note)]).toEqual([OLD, false]);
});

test.each([
  ['is cut', '[{"path":"content/a.m'],
  ['is something else', '{}'],
  ['leads out of the content', JSON.stringify([{ path: 'content/../evil', before: null, after: 'E' }])],
  ['names a file beside the content', JSON.stringify([{ path: 'evil', before: null, after: 'E' }])],
])('a note that %s is left alone', async (_what, text) => {
  const { root, state, note } = folder();
  writeFileSync(note, text);
  await expect(finishJournal(root)).rejects.toThrow(UnreadableNote);
  expect([state(), existsSync(join(root, 'evil'))]).toEqual([OLD, false]);
});
