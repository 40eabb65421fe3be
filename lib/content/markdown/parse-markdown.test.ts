import type { Nodes } from 'hast';
import { expect, test } from 'vitest';
import { sourceText } from '../source-text';
import { bodyPart } from './markdown-part';
import { parseMarkdown } from './parse-markdown';

/** A tree as one line: `p("a" strong("b"))`, properties in brackets. */
function sketch(node: Nodes): string {
  if (node.type === 'text') return JSON.stringify(node.value);
  if (!('children' in node)) return node.type;
  const inner = node.children
    .filter((child) => child.type !== 'text' || child.value.trim() !== '')
    .map(sketch)
    .join(' ');
  if (node.type !== 'element') return inner;
  const properties = Object.entries(node.properties).map(([key, value]) => `${key}=${value}`);
  return `${node.tagName}${properties.length === 0 ? '' : `[${properties.join(' ')}]`}(${inner})`;
}

function parse(markdown: string) {
  return parseMarkdown(sourceText('content/a.mdx', markdown), bodyPart(markdown, 0));
}

test.each([
  [
    'Some *text* with **marks** and `code`.',
    'p("Some " em("text") " with " strong("marks") " and " code("code") ".")',
  ],
  ['1. one\n2. two\n   - a\n   - b', 'ol(li("one") li("two" ul(li("a") li("b"))))'],
  ['3. three', 'ol[start=3](li("three"))'],
  ['```powershell\nGet-X -Y {1}\n```', 'pre(code[className=language-powershell]("Get-X -Y {1}\\n"))'],
  ['```\n<Notice>\n```', 'pre(code("<Notice>\\n"))'],
  ['## Background\n\n### More', 'h2("Background") h3("More")'],
  ['[a](https://example.org/x?y#z)', 'p(a[href=https://example.org/x?y#z]("a"))'],
  ['[a](mailto:help@example.org)', 'p(a[href=mailto:help@example.org]("a"))'],
  ['https://example.org/x', 'p(a[href=https://example.org/x]("https://example.org/x"))'],
  ['[a](article:cap-reached)', 'p(a[dataArticle=cap-reached]("a"))'],
  ['[a](article:cap-reached#device-limit)', 'p(a[dataArticle=cap-reached dataCause=device-limit]("a"))'],
  ['[a](collection:ios)', 'p(a[dataCollection=ios]("a"))'],
  ['[a][b]\n\n[b]: article:cap-reached', 'p(a[dataArticle=cap-reached]("a"))'],
  ['> [!NOTE]\n> Read *this*.', 'callout[kind=note](p("Read " em("this") "."))'],
  ['> [!WARNING]\n>\n> One.\n>\n> Two.', 'callout[kind=warning](p("One.") p("Two."))'],
  ['> [!NOTE]\n> **Bold** first.', 'callout[kind=note](p(strong("Bold") " first."))'],
  ['> Quoted.', 'blockquote(p("Quoted."))'],
  ['Menu: **A > B**', 'p("Menu: " strong("A > B"))'],
  [
    '| a | b | c |\n| :- | :-: | -: |\n| 1 | 2 | 3 |',
    'table(thead(tr(th[className=text-left]("a") th[className=text-center]("b") th[className=text-right]("c"))) tbody(tr(td[className=text-left]("1") td[className=text-center]("2") td[className=text-right]("3"))))',
  ],
  [
    '<Branch label="No certificate yet">\n\n1. one\n\n</Branch>',
    'branch[label=No certificate yet](ol(li("one")))',
  ],
  [
    '1. one\n\n   <Branch label="a &quot;b&quot;">\n   text\n   </Branch>\n\n2. two',
    'ol(li(p("one") branch[label=a "b"](p("text"))) li(p("two")))',
  ],
  [
    '**A > <Unverified>B</Unverified>** and `<Notice>`',
    'p(strong("A > " unverified("B")) " and " code("<Notice>"))',
  ],
  [
    '> [!TIP]\n> <Unverified>B</Unverified>\n\n<Branch label="x">\n> [!NOTE]\n> y\n</Branch>',
    'callout[kind=tip](p(unverified("B"))) branch[label=x](callout[kind=note](p("y")))',
  ],
  ['a \\< b \\{c}', 'p("a < b {c}")'],
  ['    four spaces are no code', 'p("four spaces are no code")'],
  ['one  \ntwo', 'p("one" br() "two")'],
])('%j becomes %s', (markdown, expected) => {
  const { rich, problems } = parse(markdown);
  expect(problems).toEqual([]);
  expect(rich && sketch(rich.tree)).toBe(expected);
});

test('trees hold no positions, which would count from the part', () => {
  expect(JSON.stringify(parse('a *b*\n\n<Branch label="x">\n\nc\n\n</Branch>').rich)).not.toContain(
    'position',
  );
});

test.each([
  ['text <Branch label="x">y</Branch>', 'component-place'],
  ['<Unverified>\n\ny\n\n</Unverified>', 'component-place'],
  ['<Branch label="x">\n\n</Branch>', 'empty-component'],
  ['<Branch label="x">\n\n<Unverified>\n\n</Branch>\n\n</Unverified>', 'unopened-tag'],
  ['> [!DANGER]\n> x', 'unknown-callout'],
  ['> [!NOTE] x', 'callout-line'],
  ['> [!NOTE] **x**', 'callout-line'],
  ['> [!NOTE]', 'empty-callout'],
  ['#### Deep', 'heading'],
  ['import x\n', 'import-export'],
])('%j is refused as %s', (markdown, code) => {
  expect(parse(markdown).problems.map((problem) => problem.code)).toContain(code);
});

test('a sentence may begin with the word Import, and a list entry with import', () => {
  expect(parse('Import the profile.\n\n- import it\n').problems).toEqual([]);
});

test('links of refused texts are still known', () => {
  expect(parse('[a](article:cap-reached) {x}').links).toMatchObject([{ kind: 'article', id: 'cap-reached' }]);
});
