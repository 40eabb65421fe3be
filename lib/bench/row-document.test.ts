import { expect, test } from 'vitest';
import { modelMessage, plainTitle, rowDocument } from './row-document';
import { satisfies } from './satisfies';
import { normalText } from './twins';

test.each([
  ['printf', 'cannot open %s: %d of %lu', 'cannot open {v1}: {v2} of {v3}'],
  ['printf with positions', '%2$s before %1$s', '{v1} before {v2}'],
  ['printf with widths', '%-10.3f and %*d', '{v1} and {v2}'],
  ['.NET', 'User {0} of {12}', 'User {v1} of {v2}'],
  ['Windows', 'The service %1 failed: %2.', 'The service {v1} failed: {v2}.'],
  ['angle brackets', 'Open <File name> now', 'Open {v1} now'],
  ['a doubled per cent sign', '100%% of %s', '100% of {v1}'],
  ['none', '90 %, a < b > c', '90 %, a < b > c'],
  ['Python and templates', '%(name)s has no {field} in %{file}', '{v1} has no {v2} in {v3}'],
  ['MariaDB and Apple', '%-.64s (errno: %M) of “%@”', '{v1} (errno: {v2}) of “{v3}”'],
  [
    "MariaDB's own",
    "Invalid character string: '%-.64T' or %.192T",
    "Invalid character string: '{v1}' or {v2}",
  ],
  ['a brace of its own', 'expected { or {a b}', 'expected \\{ or \\{a b}'],
])('placeholders of %s', (_, title, message) => {
  expect(modelMessage(title)).toBe(message);
});

test('a title names no placeholders', () => {
  expect(plainTitle('cannot open %2$s: {0} of <File name>, 100%%')).toBe('cannot open …: … of …, 100%');
  expect(rowDocument({ id: 'a', title: 'bad %s', titleFr: '%s mauvais' }).titles).toEqual({
    en: 'bad …',
    fr: '… mauvais',
  });
});

test('a row has its French message, its code, and a body that is a symbol', () => {
  const row = { id: 'a', title: 'Denied', titleFr: 'Refusé', code: '0x5', body: 'ERROR_ACCESS_DENIED' };
  expect(rowDocument(row)).toMatchObject({
    messages: [
      { text: 'Denied', lang: 'en' },
      { text: 'Refusé', lang: 'fr' },
    ],
    codes: ['0x5', 'ERROR_ACCESS_DENIED'],
  });
  expect(rowDocument({ id: 'a', title: 'Denied', body: 'Ask an admin.' }).codes).toEqual([]);
});

const document = (title: string, id = 'a') => rowDocument({ id, title });

test.each([
  ['signs and capitals', 'Cannot open %s!', 'cannot OPEN %d', true],
  ['a word', 'cannot open %s', 'cannot close %s', false],
])('twins may differ by %s or not', (_, one, other, twins) => {
  expect(normalText(document(one)) === normalText(document(other, 'b'))).toBe(twins);
});

test('articles without a message are nobody\u2019s twins', () => {
  const [a, b] = ['a', 'b'].map((id) => normalText({ ...document('x', id), messages: [] }));
  expect(a).not.toBe(b);
});

test.each([
  ['word by word', 'error: invalid object type here', 'invalid object type', true],
  ['with a value in its placeholder', 'fatal: bad name origin/main given', 'bad name %s given', true],
  ['with a placeholder at its end', 'cannot find the file', 'cannot find %s', true],
  ['not with a word between where there is no placeholder', 'invalid big object', 'invalid object', false],
  ['not where a word is missing', 'invalid object', 'invalid object type', false],
  ['not in another order', 'object invalid', 'invalid object', false],
  ['not by one word only', 'this is invalid', '%s invalid', false],
])('a text satisfies a message %s', (_, text, title, satisfied) => {
  expect(satisfies(text, document(title))).toBe(satisfied);
});
