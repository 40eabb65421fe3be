import { describe, expect, test } from 'vitest';
import { frontMatter } from './made-up-content';
import { madeUpProblems } from './made-up-problems';

/** A body begins on this line of the file, a block in the front matter one later. */
const BODY_LINE = 14;

/** Body, then the line in it (from 1) that must be named. */
const BODIES: readonly (readonly [string, number])[] = [
  // Scripts and other HTML
  ['<script>alert(1)</script>', 1],
  ['<SCRIPT SRC=//example.org/x.js></SCRIPT>', 1],
  ['Text.\n\n<img src=x onerror=alert(1)>', 3],
  ['<svg onload="alert(1)"/>', 1],
  ['<iframe src="https://example.org"></iframe>', 1],
  ['<a href="javascript:alert(1)">x</a>', 1],
  ['<style>body { display: none }</style>', 1],
  ['<link rel="stylesheet" href="https://example.org/x.css">', 1],
  ['<form action="https://example.org"><input name="a"></form>', 1],
  ['<base href="https://example.org/">', 1],
  ['<meta http-equiv="refresh" content="0;url=https://example.org">', 1],
  ['<!-- --><script>alert(1)</script>', 1],
  ['- one\n- <b onclick="alert(1)">two</b>', 2],
  ['| a |\n| - |\n| <script>x</script> |', 3],
  ['> <script>alert(1)</script>', 1],
  ['<x:script>alert(1)</x:script>', 1],
  ['<a.b />', 1],
  ['<>fragment</>', 1],
  // Programs
  ["import fs from 'node:fs'", 1],
  ['export const x = 1', 1],
  ['Text.\n\nexport default function () { return process.env }', 3],
  ["import 'node:child_process'", 1],
  ["{require('fs').readFileSync('/etc/passwd', 'utf8')}", 1],
  ['Text {process.env.SECRET} here.', 1],
  ['{/* a comment */}', 1],
  ['{(() => {\n  while (true) {}\n})()}', 1],
  ['{globalThis.constructor.constructor("return process")()}', 1],
  ['1. one\n2. {process.exit(1)}', 2],
  ['**{1 + 1}**', 1],
  ['[{1 + 1}](https://example.org)', 1],
  ['{', 1],
  // Components that are misused
  ['<Branch {...globalThis} label="a">\n\nx\n\n</Branch>', 1],
  ['<Branch label={process.env.HOME}>\n\nx\n\n</Branch>', 1],
  ['<Branch label="a" onClick="alert(1)">\n\nx\n\n</Branch>', 1],
  ['<Branch label="a" dangerouslySetInnerHTML="x">\n\nx\n\n</Branch>', 1],
  ['<Branch label="a" style="color: red">\n\nx\n\n</Branch>', 1],
  ['<Branch label="a" title="b">\n\nx\n\n</Branch>', 1],
  ['<Branch>\n\nx\n\n</Branch>', 1],
  ['<Branch label="">\n\nx\n\n</Branch>', 1],
  ['Text <Branch label="a">x</Branch> text.', 1],
  ['<Unverified label="a">x</Unverified>', 1],
  ['<Unverified></Unverified>', 1],
  ['<Unverified />', 1],
  ['<branch label="a">\n\nx\n\n</branch>', 1],
  ['<callout kind="note">x</callout>', 1],
  ['<constructor>x</constructor>', 1],
  ['<__proto__>x</__proto__>', 1],
  ['1. one\n\n   <Branch label="a">\n\n2. two\n\n</Branch>', 3],
  // Links that run something or lead astray
  ['[x](javascript:alert(1))', 1],
  ['[x](JaVaScRiPt:alert(1))', 1],
  ['[x](&#106;avascript:alert(1))', 1],
  ['[x](javascript&colon;alert(1))', 1],
  ['[x](java&#10;script:alert(1))', 1],
  ['[x](java&Tab;script:alert(1))', 1],
  ['[x](<java\tscript:alert(1)>)', 1],
  ['[x](&#1;javascript:alert(1))', 1],
  ['[x](\u00a0javascript:alert(1))', 1],
  ['[x](\u200bjavascript:alert(1))', 1],
  ['[x](< javascript:alert(1)>)', 1],
  ['[x](javascript\\:alert(1))', 1],
  ['[x](data:text/html,<script>alert(1)</script>)', 1],
  ['[x](data:text/html;base64,PHNjcmlwdD4=)', 1],
  ['[x](vbscript:msgbox(1))', 1],
  ['[x](file:///etc/passwd)', 1],
  ['[x](//example.org/x)', 1],
  ['[x](/\\example.org/x)', 1],
  ['[x](\\\\example.org\\x)', 1],
  ['[x](https:\\\\example.org)', 1],
  ['[x](https:example.org)', 1],
  ['[x](https://user:secret@example.org/)', 1],
  ['[x](http://example.org/)', 1],
  ['[x](../../secret)', 1],
  ['[x](#anchor)', 1],
  ['[x]()', 1],
  ['[x](blob:https://example.org/a)', 1],
  ['[x](view-source:https://example.org)', 1],
  ['[x](article:../../secret)', 1],
  ['[x](article:cap-reached#a"onclick="b)', 1],
  ['[x](mailto:a@example.org%0d%0aBcc:b@example.org)', 1],
  ['[x][y]\n\n[y]: javascript:alert(1)', 3],
  ['[y]: data:text/html,x\n\nText.', 1],
  ['![x](javascript:alert(1))', 1],
  ['[![x](https://example.org/x.png)](https://example.org)', 1],
  ['![x][y]\n\n[y]: https://example.org/x.png', 1],
  ['Text with http://example.org/ in it.', 1],
  ['Text with www.example.org in it.', 1],
  // Markdown that articles do not hold
  ['# A second title', 1],
  ['Text[^1]\n\n[^1]: Note.', 1],
  ['- [ ] task', 1],
  ['> [!DANGER]\n> x', 1],
  ['```js {1,3} onload=x\nx\n```\n\n```"><script>\nx\n```', 5],
];

/** Whole files, then the line that must be named. */
const FILES: readonly (readonly [string, string, number])[] = [
  ['JavaScript front matter', '---js\n{ title: process.env.HOME }\n---\n', 1],
  ['JavaScript front matter by its long name', '---javascript\n{}\n---\n', 1],
  ['JSON front matter', '---json\n{ "title": "x" }\n---\n', 1],
  ['CoffeeScript front matter', '---coffee\ntitle: process.exit()\n---\n', 1],
  ['TOML front matter', '---toml\ntitle = "x"\n---\n', 1],
  ['a front matter of an object key', '---constructor\nx\n---\n', 1],
  ['a front matter of a prototype', '---__proto__\nx\n---\n', 1],
  ['YAML by name', '---yaml\ntitle: x\n---\n', 1],
  ['a JavaScript tag', frontMatter({ owner: '!!js/function "function () {}"' }), 13],
  ['a regular expression tag', frontMatter({ owner: '!!js/regexp /x/' }), 13],
  ['a Python tag', frontMatter({ owner: '!!python/object/apply:os.system ["x"]' }), 13],
  ['a local tag', frontMatter({ owner: '!include /etc/passwd' }), 13],
  ['a prototype key', frontMatter({ __proto__x: 'a' }).replace('__proto__x', '__proto__'), 13],
  ['a prototype key with a map', frontMatter().replace('kind: error', '__proto__: { kind: error }'), 3],
  ['a constructor key', frontMatter({ constructor: '{ prototype: { polluted: x } }' }), 13],
  [
    'a deep prototype key',
    frontMatter({ appliesTo: '{ product: thing, platforms: [ios], component: part, __proto__: { a: b } }' }),
    6,
  ],
  ['a merge key', frontMatter({ '<<': '{ kind: error }' }), 13],
  ['an anchor and its alias', frontMatter({ owner: '&a x\naliases: [*a]' }), 13],
  [
    'a bomb of aliases',
    frontMatter({ a: `&a [x,x,x,x]\nb: &b [${'*a,'.repeat(9)}*a]\nc: &c [${'*b,'.repeat(9)}*b]` }),
    13,
  ],
  ['an alias of itself', frontMatter({ a: '&a [*a]' }), 13],
  ['a nest of brackets', frontMatter({ codes: `${'['.repeat(20_000)}x${']'.repeat(20_000)}` }), 13],
  ['a nest of thirty brackets', frontMatter({ codes: `${'['.repeat(30)}x${']'.repeat(30)}` }), 13],
  ['a key that is a list', frontMatter({ '? [a]\n': 'b' }), 13],
  ['a directive', frontMatter().replace('---\n', '---\n%TAG ! tag:example.org,2002:\n'), 2],
  ['a second document', frontMatter({ owner: 'a\n...\ntitle: b' }), 15],
  ['a null byte', `${frontMatter()}a\u0000b\n`, BODY_LINE],
  ['an escape sequence of a terminal', `${frontMatter()}\u001b]0;x\u0007\n`, BODY_LINE],
  [
    'a code that is a script',
    frontMatter({ sources: '[{ title: x, url: "javascript:alert(1)", licence: MIT }]' }),
    13,
  ],
  [
    'a source with a secret',
    frontMatter({ sources: '[{ title: x, url: "https://a:b@example.org/", licence: MIT }]' }),
    13,
  ],
  ['an alias that leaves the folder', frontMatter({ aliases: '["../../x"]' }), 13],
  [
    'a related id that leaves the folder',
    frontMatter({ related: '[{ id: "../x", relation: similar }]' }),
    13,
  ],
];

/** Lines of the article's errors. */
function linesOf(text: string): number[] {
  return madeUpProblems({ 'things/cap-reached.mdx': text })
    .filter(({ severity, path }) => severity === 'error' && path === 'content/things/cap-reached.mdx')
    .map(({ line }) => line);
}

describe('hostile bodies are refused with their line', () => {
  test.each(BODIES)('%j', (body, line) => {
    expect(linesOf(`${frontMatter()}${body}\n`)).toContain(BODY_LINE + line - 1);
  });
});

describe('the same in the front matter, where headings are refused too', () => {
  test.each(BODIES)('%j', (body, line) => {
    const block = body.split('\n').join('\n  ');
    expect(linesOf(frontMatter({ check: `|\n  ${block}` }))).toContain(BODY_LINE + line - 1);
  });
});

describe('hostile files are refused with their line', () => {
  test.each(FILES)('%s', (_, text, line) => {
    expect(linesOf(text)).toContain(line);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });
});

test('the corpus holds at least forty articles', () => {
  expect(BODIES.length + FILES.length).toBeGreaterThanOrEqual(40);
});

// The file bound keeps what is left of such floods to minutes; these must end soon, whatever is said about them.
test.each([
  ['emphasis', '*a '.repeat(5_000)],
  ['brackets', '['.repeat(10_000)],
  ['backticks', Array.from({ length: 400 }, (_, at) => '`'.repeat(at + 1)).join(' ')],
  ['quotations', '>'.repeat(10_000)],
  ['lists', '- '.repeat(5_000)],
  ['braces', '{'.repeat(50_000)],
  ['tags', '<Branch label="x">'.repeat(3_000)],
  ['table cells', `|a`.repeat(10_000)],
])('a flood of %s ends within ten seconds', { timeout: 10_000 }, (_, body) => {
  madeUpProblems({ 'things/cap-reached.mdx': `${frontMatter()}${body}\n` });
});
