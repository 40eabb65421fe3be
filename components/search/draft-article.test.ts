import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchEn } from '../../lib/interface/search-en';
import { searchFr } from '../../lib/interface/search-fr';
import { redact } from '../../lib/tickets/redact';
import { PRIVATE } from '../../lib/tickets/redact.private.corpus';
import { messageParts } from '../article/message-parts';
import { draftArticle } from './draft-article';

const OPTIONS = { lang: 'en', today: '2026-11-22', words: searchEn.draftWords, redact } as const;

function draft(text: string, restored: readonly string[] = []) {
  const made = draftArticle(text, { ...OPTIONS, restored: new Set(restored) });
  return { ...made, content: made.parts.map((part) => part.text).join('') };
}

function read(content: string): Record<string, unknown> {
  const [, front = ''] = content.split(/^---$/m);
  return parse(front, { schema: 'failsafe' });
}

/** What the article model would make of the drafted message. */
function messageOf(text: string, restored: readonly string[] = []): string {
  const { messages } = read(draft(text, restored).content);
  const [message] = Array.isArray(messages) ? messages : [];
  return messageParts(message.text)
    .map((part) => (part.kind === 'text' ? part.text : `<${part.name}>`))
    .join('');
}

test.each([
  ['Hello,\n\nit says: Enrolment failed (5).\nThanks', 'it says: Enrolment failed (5).'],
  ['One line', 'One line'],
  ['\n \nHello\nyou', 'Hello'],
  [
    'Error: "quoted": {braces} and C:\\path\\{guid} # no comment',
    'Error: "quoted": {braces} and C:\\path\\{guid} # no comment',
  ],
  ['Error\u0000\u001b[31m\u2028next', 'Error [31m'],
  ['Error \ud83d half', 'Error \ufffd half'],
  ['---\nerror: - x', 'error: - x'],
  ['', ''],
])('of %j the message is %j', (text, message) => {
  expect(messageOf(text)).toBe(message);
});

test('the file is named after the message, in words that make an id', () => {
  expect(draft('Échec de l’inscription : erreur 0x80180014').path).toBe(
    'content/…/echec-de-l-inscription-erreur-0x80180014.mdx',
  );
  expect(draft('错误').id).toBe('new-error');
});

test('whatever is pasted, the front matter is read back with exactly the keys of an article', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      for (const words of [searchEn.draftWords, searchFr.draftWords]) {
        const { parts, id } = draftArticle(text, { ...OPTIONS, lang: 'fr', words, restored: new Set() });
        const content = parts.map((part) => part.text).join('');
        expect(Object.keys(read(content))).toEqual([
          'lang',
          'kind',
          'title',
          'messages',
          'appliesTo',
          'cause',
          'check',
          'performedBy',
          'resolution',
          'status',
          'reviewed',
          'changed',
          'sources',
        ]);
        expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(id.length).toBeLessThanOrEqual(60);
      }
    }),
  );
});

test.each([
  ['Error 5 for pat@mail.example at 203.0.113.7', 'Error 5 for <e mail> at <ip address>'],
  ['Failed: \\\\srv01\\share, \\\\srv02\\share', 'Failed: \\\\<host>\\share, \\\\<host 2>\\share'],
  ['cannot open C:\\Users\\pat\\{x}\\y', 'cannot open C:\\Users\\<user>\\{x}\\y'],
  // a name that another line gives away
  ['C:\\Users\\patricia\\x\nError: no profile for patricia', 'Error: no profile for <user>'],
])('what is private in %j becomes a variable', (text, message) => {
  expect(messageOf(text)).toBe(message);
});

test('a variable speaks the page’s language, and the file’s name holds nothing of it', () => {
  const options = {
    ...OPTIONS,
    lang: 'fr',
    words: searchFr.draftWords,
    restored: new Set<string>(),
  } as const;
  const { parts, path } = draftArticle(
    'Erreur : numéro de série : DMPXK12345 pour pat@mail.example',
    options,
  );
  expect(parts.flatMap(({ id, text }) => (id === undefined ? [] : [text]))).toEqual([
    '{n-de-serie}',
    '{adresse-e-mail}',
  ]);
  expect(path).toBe('content/…/erreur-numero-de-serie-pour.mdx');
});

test('what the reader restores is in the message as it was pasted', () => {
  const text = 'Error 5 at \\\\srv01\\{x} for pat@mail.example';
  expect(messageOf(text, ['pat@mail.example'])).toBe('Error 5 at \\\\<host>\\{x} for pat@mail.example');
  expect(messageOf(text, ['pat@mail.example', 'srv01'])).toBe(text);
  expect(draft(text, ['srv01']).found.map(({ isRestored }) => isRestored)).toEqual([true, false]);
});

test('with everything restored, any line is read back as it was pasted', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PRIVATE.map(([form]) => form)),
    fc.constantFrom('\\', '\\\\', '{', '}', ' ', '{x}', '\\{', '"', ': '),
    fc.string({ maxLength: 6 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const line = pieces.join('').replace(/\s+/g, ' ').trim();
      fc.pre(!/\\{30}/.test(line) && line !== '' && line.length < 300 && !line.includes('‹'));
      const all = redact(line, { keep: [] }).hidden.map(({ original }) => original);
      expect(messageOf(line, all)).toBe(line);
      const { parts } = draft(line);
      for (const { text, id } of parts) if (id !== undefined) expect(text).toMatch(/^\{[a-z0-9-]+\}$/);
    }),
    { numRuns: 300 },
  );
});
