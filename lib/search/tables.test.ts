import { describe, expect, test } from 'vitest';
import { codeFamily, codeKey, NOTATIONS } from './code-notations';
import { findCodes } from './codes';
import { ESCAPE_FORMS, escapeAt } from './escapes';
import { cutTemplate, messagePieces } from './template';
import { cutWords } from './tokens';

describe('each notation', () => {
  test.each(NOTATIONS.map((row) => [row.name, row] as const))(
    '%s: matches its example, not its counterexample',
    (_, row) => {
      const read = (text: string) => row.pattern.exec(cutWords(text, 10).words.join(' '));
      expect(read(row.matches)).not.toBeNull();
      expect(read(row.rejects)).toBeNull();
      expect(cutWords(row.matches, 10).words).toHaveLength(row.words);
    },
  );
});

test.each(NOTATIONS.map((row) => [row.name, row] as const))('a code written as %s is found', (_, row) => {
  const tokens = cutWords(row.announced ? `status ${row.matches}` : row.matches, 10);
  const at = row.announced ? 1 : 0;
  const text = tokens.words.slice(at).join(' ');
  const match = row.pattern.exec(text);
  const keys = match ? row.keys(match, tokens.negative[at] === true) : [];
  for (const key of keys) {
    const book = { articles: new Map([[key, [0]]]), families: new Set<string>(), sequences: new Map() };
    expect(findCodes(tokens, book, () => [])).toMatchObject([{ kind: 'known', key }]);
  }
  expect(keys).not.toEqual([]);
});

describe('each escape', () => {
  test.each(ESCAPE_FORMS.map((row) => [row.matches, row.rejects] as const))(
    '%j stands for a character, %j does not',
    (yes, no) => {
      expect(escapeAt(yes, 0)).toBeDefined();
      expect(escapeAt(no, 0)).toBeUndefined();
    },
  );
});

test.each([
  ['0x80180014', 'x80180014'],
  ['0X80180014', 'x80180014'],
  ['-2145910764', 'x80180014'],
  ['2149056532', 'x80180014'],
  ['80180014', 'x80180014'],
  ['AADSTS50076', 'aadsts50076'],
  ['DeviceCapReached', 'devicecapreached'],
  ['0xFFFFFFFF80180014', 'x80180014'],
  ['80 18 00 14', 'x80180014'],
  ['00000709', 'x709'],
])('the key of %s is %s', (code, key) => {
  expect(codeKey(code)).toBe(key);
});

test('codes of one family contradict each other, others do not', () => {
  expect(codeFamily('x80180014')).toBe('x');
  expect(codeFamily('aadsts50076')).toBe('aadsts');
  expect(codeFamily('devicecapreached')).toBeUndefined();
});

test.each([
  ["can't open l'appareil", ['cannot', 'open', 'l', 'appareil']],
  ['ERROR_FILE not-found', ['errorfile', 'not', 'found']],
  ['Trace\\r\\nNext C:\\network', ['trace', 'next', 'c', 'network']],
  ['&lt;GUID&gt; \\u0027x\\u0027', ['guid', 'x']],
  ['\u001b[31mError\u001b[0m', ['error']],
  ['soft\u00adware e\u0301t\u00e9 \ufb01le', ['software', 'ete', 'file']],
])('%j is cut into words', (text, words) => {
  expect(cutWords(text, 100).words).toEqual(words);
});

test('words keep their places in the original text', () => {
  const text = 'so\u00adft  \u00c9chec';
  const { starts, ends } = cutWords(text, 10);
  expect(starts.map((start, i) => text.slice(start, ends[i]))).toEqual(['so\u00adft', '\u00c9chec']);
});

test('a message is cut at its placeholders', () => {
  expect(messagePieces('a \\{b} {c-d}')).toEqual([
    { kind: 'literal', text: 'a {b} ' },
    { kind: 'placeholder', name: 'c-d' },
  ]);
  expect(cutTemplate('open {path}: {n}s left')).toMatchObject({ words: ['open', 'left'], holes: [0, 2, 0] });
});
