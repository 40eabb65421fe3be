import { expect, test } from 'vitest';
import { placeInFrontMatter } from './place-in-front-matter';

const FILE = `---
title: Paper jam
messages:
  - text: "Paper \\"jam\\" in tray 1"
samples:
  - text: |
      Hello,
      the printer says no
---
Paper "jam" in tray 1
`;

test.each([
  ['a plain value', 'Paper jam', { line: 2, column: 8 }],
  ['a quoted value with escapes', 'Paper "jam" in tray 1', { line: 4, column: 11 }],
  ['a block of lines', 'Hello,\nthe printer says no', { line: 6, column: 11 }],
  ['a key', 'title', undefined],
  ['a text that is not there', 'Paper cut', undefined],
])('finds %s', (_what, value, place) => {
  expect(placeInFrontMatter(FILE, value)).toEqual(place);
});

test('a byte-order mark and Windows line ends do not move it', () => {
  expect(placeInFrontMatter(`\ufeff${FILE.replaceAll('\n', '\r\n')}`, 'Paper jam')).toEqual({
    line: 2,
    column: 8,
  });
});

test('a file without front matter, or with broken YAML, has no place', () => {
  expect(placeInFrontMatter('Paper jam', 'Paper jam')).toBeUndefined();
  expect(placeInFrontMatter('---\n: [\n---\n', 'Paper jam')).toBeUndefined();
});
