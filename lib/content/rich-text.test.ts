// What lib/article does with rich texts, tried on what this room makes of Markdown.
import { expect, test } from 'vitest';
import { outline } from '../article/outline';
import { plainText } from '../article/plain-text';
import { bodyPart } from './markdown/markdown-part';
import { parseMarkdown } from './markdown/parse-markdown';
import { sourceText } from './source-text';

function rich(markdown: string) {
  const parsed = parseMarkdown(sourceText('content/a.mdx', markdown), bodyPart(markdown, 0));
  expect(parsed.problems).toEqual([]);
  return parsed.rich ?? { markdown: '', tree: { type: 'root' as const, children: [] } };
}

test.each([
  ['1. Open **Settings**.\n2. Tap *General*.', 'Open Settings.\nTap General.'],
  ['One line\nwraps here.', 'One line wraps here.'],
  ['one  \ntwo', 'one\ntwo'],
  ['- a\n  - b\n\n    c\n- d', 'a\nb\nc\nd'],
  ['```text\na\n  b\n```', 'a\nb'],
  ['| a | b |\n| - | - |\n| 1 | 2 |', 'a\tb\n1\t2'],
  ['> [!NOTE]\n> x', 'x'],
  ['<Branch label="If so">\n\nx\n\n</Branch>', 'If so:\nx'],
  ['See [this](article:cap-reached) and <Unverified>that</Unverified>.', 'See this and that.'],
  ['', ''],
])('the words of %j are %j', (markdown, expected) => {
  expect(plainText(rich(markdown))).toBe(expected);
});

test('steps are counted as the page counts them, with what belongs below them', () => {
  const markdown =
    '3. One **bold**.\n\n   More of it.\n\n   ```text\n   code\n   ```\n\n4. Two.\n   - a\n   - b\n';
  expect(outline(rich(markdown))).toEqual([
    {
      kind: 'step',
      number: 3,
      text: 'One bold.',
      items: [
        { kind: 'text', text: 'More of it.' },
        { kind: 'code', text: 'code' },
      ],
    },
    {
      kind: 'step',
      number: 4,
      text: 'Two.',
      items: [
        { kind: 'point', text: 'a', items: [] },
        { kind: 'point', text: 'b', items: [] },
      ],
    },
  ]);
});

test('alternatives, callouts, tables and headings keep what they are', () => {
  const markdown = [
    '## Head',
    'Text.',
    '<Branch label="If so">\n\n1. Do.\n\n</Branch>',
    '> [!WARNING]\n> Save.',
    '> Quoted.',
    '| a | b |\n| - | - |\n| 1 | 2 |',
    '---',
  ].join('\n\n');
  expect(outline(rich(markdown))).toEqual([
    { kind: 'heading', text: 'Head' },
    { kind: 'text', text: 'Text.' },
    { kind: 'branch', label: 'If so', items: [{ kind: 'step', number: 1, text: 'Do.', items: [] }] },
    { kind: 'callout', callout: 'warning', items: [{ kind: 'text', text: 'Save.' }] },
    { kind: 'callout', callout: undefined, items: [{ kind: 'text', text: 'Quoted.' }] },
    {
      kind: 'table',
      rows: [
        ['a', 'b'],
        ['1', '2'],
      ],
    },
  ]);
});

test('a step that begins with a component still has its text', () => {
  const markdown =
    '1. <Unverified>Tap</Unverified> it.\n2. Choose:\n\n   <Branch label="x">\n   y\n   </Branch>\n';
  expect(outline(rich(markdown))).toMatchObject([
    { text: 'Tap it.', items: [] },
    { text: 'Choose:', items: [{ kind: 'branch', label: 'x' }] },
  ]);
});
