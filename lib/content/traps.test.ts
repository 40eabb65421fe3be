import { expect, test } from 'vitest';
import { makeContent } from './index';
import { frontMatter, madeUpContent, translatedFrontMatter } from './made-up-content';
import { madeUpProblems } from './made-up-problems';

const ARTICLE = 'things/cap-reached.mdx';

/** The errors of one article, each as `line:column code`. */
function errorsOf(text: string | Uint8Array): string[] {
  return madeUpProblems({ [ARTICLE]: text, 'things/cap-reached.fr.mdx': undefined })
    .filter(({ severity, path }) => severity === 'error' && path === `content/${ARTICLE}`)
    .map(({ line, column, code }) => `${line}:${column} ${code}`);
}

/** The article as the rest of the project gets it; fails the test where it is refused. */
function loaded(text: string | Uint8Array) {
  const result = makeContent(madeUpContent({ [ARTICLE]: text }));
  expect(result.kind === 'ok' ? [] : result.problems).toEqual([]);
  return result.kind === 'ok' ? result.content.articles[0] : undefined;
}

test('the made-up content is right', () => {
  expect(madeUpProblems()).toEqual([]);
});

test.each([
  ['a colon in an error text', 'Error: connection: refused', '4:8 unquoted-colon'],
  ['a number sign after a space', 'Failed #418 now', '4:8 lost-text'],
  ['a number sign and a space in a text', 'Error # 5 happened', '4:8 lost-text'],
  ['an at sign at the start', '@me is missing', '4:8 unquoted-text'],
  ['a backtick at the start', '`x` is missing', '4:8 unquoted-text'],
  ['a bracket at the start', '[AADSTS50] failed', '4:19 unquoted-text'],
  ['a brace at the start', '{x} failed', '4:12 unquoted-text'],
  ['a closed quote at the start', '"x" failed', '4:12 unquoted-text'],
  ['a percent sign at the start', '%1 is not valid', '4:8 unquoted-text'],
  ['a star at the start', '*pointer was null', '4:17 unquoted-text'],
  ['an ampersand at the start', '&name is missing', '4:14 yaml-anchor'],
  ['an exclamation mark at the start', '!important notice', '4:19 yaml-tag'],
  ['a backslash in double quotes', '"C:\\Windows\\System32"', '4:11 backslash-in-quotes'],
  ['nothing', '', '4:8 invalid-value'],
])('an unquoted title with %s is refused at its place', (_, title, expected) => {
  expect(errorsOf(frontMatter({ title }))).toEqual([expected]);
});

test.each([
  '0x80180014',
  '0012',
  '12:30:45',
  'no',
  '1e5',
  'null',
  '~',
  '2026-01-01',
  '.inf',
  '0o17',
  '1_000',
])('the unquoted value %s stays as it was written', (title) => {
  expect(loaded(frontMatter({ title }))?.text.en?.title).toBe(title);
});

test.each([
  ["'Error: connection: refused'", 'Error: connection: refused'],
  ['"Failed #418 now"', 'Failed #418 now'],
  ["'C:\\Windows\\System32'", 'C:\\Windows\\System32'],
  ["'It''s full'", "It's full"],
])('the quoted value %s is taken whole', (title, expected) => {
  expect(loaded(frontMatter({ title }))?.text.en?.title).toBe(expected);
});

test('a remark after a keyword loses nothing', () => {
  expect(loaded(frontMatter({ kind: 'error   # error | symptom' }))?.kind).toBe('error');
});

test.each([
  ['{ count = 1 }', 'expression'],
  ['{server}', 'expression'],
  ['<Notice>', 'unknown-component'],
  ['< b', 'tag'],
  ['<- y', 'tag'],
  ['<3', 'tag'],
  ['<br>', 'raw-html'],
  ['<https://example.org>', 'tag'],
  ['<Branch label="x">', 'unclosed-tag'],
  ['</Branch>', 'unopened-tag'],
  ['![a](b.png)', 'image'],
])('%s in prose is refused where it stands, in bodies and in front matter', (text, code) => {
  expect(errorsOf(`${frontMatter()}Some text.\n\nSee ${text} here.\n`)).toEqual([`16:5 ${code}`]);
  expect(errorsOf(frontMatter({ check: `|\n  Some text.\n\n  See ${text} here.` }))).toEqual([
    `16:7 ${code}`,
  ]);
});

test.each([
  '`{ count = 1 }`',
  '\\{server}',
  '`<Notice>`',
  '\\<Notice>',
  'a \\< b',
  '`<br>`',
  '&lt;br> &#123;',
])('%s in prose is text', (text) => {
  expect(loaded(`${frontMatter()}See ${text} here.\n`)?.text.en?.body?.markdown).toContain(text);
});

test('each refusal says what to write instead', () => {
  const [problem] = madeUpProblems({ [ARTICLE]: `${frontMatter()}See <Notice> here.\n` });
  expect(problem).toMatchObject({
    message: 'There is no component `<Notice>`; there are Branch, Unverified.',
    hint: 'To show the text, put it in backticks, or write `\\<` for the bracket.',
  });
});

test('all problems of a file are found at once', () => {
  const front = frontMatter({ kind: 'eror', performdBy: 'admin', check: '|\n  See {a} and <B>.' });
  expect(errorsOf(`${front}![x](y)\n\n[z](javascript:1)\n`)).toEqual([
    '3:7 unknown-choice',
    '13:1 unknown-key',
    '15:7 expression',
    '15:15 unknown-component',
    '17:1 image',
    '19:1 link-target',
  ]);
});

test('all problems of all files are found at once, sorted by place', () => {
  const changes = {
    'things/a-broken.mdx': 'x',
    '_site.yaml': 'title: A\n',
    'other.mdx': '',
    [ARTICLE]: frontMatter({ kind: 'x' }),
  };
  const found = madeUpProblems(changes).map(({ path, line }) => `${path}:${line}`);
  expect(found).toEqual([...found].sort());
  expect(new Set(found.map((place) => place.split(':')[0])).size).toBe(4);
});

test('a misspelt key and a misspelt choice are answered with the nearest right one', () => {
  const hints = madeUpProblems({ [ARTICLE]: frontMatter({ kind: 'eror', performdBy: 'admin' }) }).map(
    ({ hint }) => hint,
  );
  expect(hints).toEqual([expect.stringContaining('`error`'), 'Did you mean `performedBy`?']);
});

test('a comma inside an unquoted text of a {} map is explained', () => {
  const messages = '[{ text: Failed, try again, source: ui }]';
  const [problem] = madeUpProblems({ [ARTICLE]: frontMatter({ messages }) });
  expect(problem).toMatchObject({ code: 'unknown-key', line: 5, column: 28 });
  expect(problem?.hint).toContain('quotes');
});

test('a colon that turned a list entry into a map is explained', () => {
  const [problem] = madeUpProblems({ [ARTICLE]: frontMatter({ codes: '\n  - Error: 5' }) });
  expect(problem).toMatchObject({ code: 'wrong-type', line: 14, column: 5 });
  expect(problem?.message).toContain('put the text in quotes');
});

test.each([
  ['a duplicate key', frontMatter({ owner: 'a\nowner: b' }), '14:1 duplicate-key'],
  ['a tab as indentation', frontMatter({ codes: '\n\t- A' }), '14:1 tab-as-indent'],
  ['a missing key', frontMatter({ title: undefined }), '2:1 missing-key'],
  ['two forms of causes', frontMatter({ causes: '[]' }), '13:9 invalid-value'],
  [
    'no cause',
    frontMatter({ cause: undefined, performedBy: undefined, resolution: undefined }),
    '4:8 missing-key',
  ],
  ['no front matter', 'Text.\n', '1:1 front-matter-fence'],
  ['an endless front matter', '---\ntitle: x\n', '1:1 front-matter-fence'],
  ['a front matter that ends early', '---\ntitle: x\n----\n---\n', '3:1 front-matter-fence'],
  ['an impossible day', frontMatter({ reviewed: '2026-02-30' }), '11:11 invalid-value'],
])('%s is refused at its place', (_, text, expected) => {
  expect(errorsOf(text)).toContain(expected);
});

test('a file that is not UTF-8 is refused at the line of the first bad byte', () => {
  const [before, after] = frontMatter({ title: 'Caf|' }).split('|');
  const encoder = new TextEncoder();
  const bytes = new Uint8Array([...encoder.encode(before), 0xe9, ...encoder.encode(after)]);
  expect(errorsOf(bytes)).toEqual(['4:11 not-utf-8']);
});

test('a file of UTF-16 is refused', () => {
  const bytes = new Uint8Array([
    0xff,
    0xfe,
    ...[...frontMatter()].flatMap((character) => [character.charCodeAt(0), 0]),
  ]);
  expect(errorsOf(bytes)).toEqual(['1:1 not-utf-8']);
});

test('a byte order mark and Windows line breaks make no difference', () => {
  const text = `${frontMatter({ check: '|\n  One.\n\n  Two.' })}Body.\n\nMore.\n`;
  const windows = `\ufeff${text.replaceAll('\n', '\r\n')}`;
  expect(loaded(windows)).toEqual(loaded(text));
  expect(errorsOf(windows.replace('More.', '<Notice>'))).toEqual(errorsOf(text.replace('More.', '<Notice>')));
});

test('an invisible control character is refused', () => {
  expect(errorsOf(`${frontMatter()}a\u0007b\n`)).toEqual(['14:2 control-character']);
});

test('a file beyond the size bound is refused before it is parsed', () => {
  expect(errorsOf(frontMatter() + 'a'.repeat(300_000))).toEqual(['1:1 file-too-large']);
});

test.each([
  'things/Cap-Reached.mdx',
  'things/cap_reached.mdx',
  'things/cap reached.mdx',
  'things/ab.mdx',
  'things/cap-reached.de.mdx',
  'things/cap-reached.md',
  'things/sub/cap-reached.mdx',
  'Things/cap-reached.mdx',
  'cap-reached.mdx',
  `things/${'a'.repeat(61)}.mdx`,
  'things/.hidden.mdx',
  '__proto__/cap-reached.mdx',
])('the file name %s is refused', (path) => {
  expect(madeUpProblems({ [path]: frontMatter() }).map(({ code }) => code)).toContain('file-name');
});

test('a second call with the same text is parsed again, not answered from a cache of gray-matter', () => {
  expect(madeUpProblems({ [ARTICLE]: frontMatter({ kind: 'x' }) })).toEqual(
    madeUpProblems({ [ARTICLE]: frontMatter({ kind: 'x' }) }),
  );
});

test('a translation in another language than its name says is refused', () => {
  const text = translatedFrontMatter({ lang: 'en' });
  expect(madeUpProblems({ 'things/cap-reached.fr.mdx': text })).toMatchObject([
    { code: 'language-mismatch', line: 2 },
  ]);
});

test('facts in a translation are refused', () => {
  const text = translatedFrontMatter({ codes: '[A]', performedBy: 'admin' });
  const codes = madeUpProblems({ 'things/cap-reached.fr.mdx': text }).map(({ code }) => code);
  expect(codes).toEqual(['unknown-key', 'unknown-key']);
});
