import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { searchEn } from '../../lib/interface/search-en';
import { searchFr } from '../../lib/interface/search-fr';
import { messageParts } from '../article/message-parts';
import { draftArticle } from './draft-article';

const draft = (text: string) => draftArticle(text, 'en', '2026-11-22', searchEn.draftWords);

function read(content: string): Record<string, unknown> {
  const [, front = ''] = content.split(/^---$/m);
  return parse(front, { schema: 'failsafe' });
}

/** What the article model would make of the drafted message. */
function messageOf(text: string): string {
  const { messages } = read(draft(text).content);
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
        const { content, id } = draftArticle(text, 'fr', '2026-11-22', words);
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
