// Each recipe, filled as its system fills it and read back as the search page reads it. How the systems encode is
// taken from their documentation or their source: named at each.
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { queryText } from '../search/query-text';
import { TICKET_SYSTEMS } from './ticket-systems';

const SEARCH = 'https://kb.example.org/search/';

/** The address that a reader lands on, from what was entered in the system. */
type Fill = (entry: string, ticket: string, text: string) => string;

/** Percent-encodes as UTF-8 what stands not in a list of signs. */
function encodeBut(unreserved: RegExp, text: string): string {
  return [...text]
    .map((sign) =>
      unreserved.test(sign)
        ? sign
        : [...new TextEncoder().encode(sign)]
            .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
            .join(''),
    )
    .join('');
}

/** `CGI.escape` of Ruby and `URLEncoder` of Java: a space becomes `+`. */
const formEncoded = (text: string) =>
  encodeBut(/^[\w.*-]$/, text.replaceAll(' ', '\0')).replaceAll('%00', '+');

const LIQUID: Readonly<Record<string, (text: string, ...words: string[]) => string>> = {
  url_encode: formEncoded,
  replace: (text, from = '', to = '') => text.replaceAll(from, () => to),
};

/** `{{ name | filter: 'a', 'b' }}` with the filters that the recipes use. */
function liquid(entry: string, values: Readonly<Record<string, string>>): string {
  return entry.replace(/\{\{(.+?)\}\}/g, (_, inside: string) => {
    const [name = '', ...filters] = inside.split('|').map((part) => part.trim());
    return filters.reduce((value, filter) => {
      const [, called = '', words = ''] = /^(\w+)(?::\s*(.*))?$/.exec(filter) ?? [];
      const apply = LIQUID[called];
      if (apply === undefined) throw new Error(`Liquid filter ${called} is not known here.`);
      return apply(value, ...[...words.matchAll(/'([^']*)'/g)].map(([, word = '']) => word));
    }, values[name] ?? '');
  });
}

/** What a browser makes of an attribute of the system's page. */
const fromHtml = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
const toHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');

const FILL: Readonly<Record<(typeof TICKET_SYSTEMS)[number]['id'], Fill>> = {
  // RT::ObjectCustomFieldValue: "The values for the placeholders will be URI-escaped"
  'request-tracker': (entry, ticket, text) => {
    const values: Readonly<Record<string, string>> = { id: ticket, CustomField: text };
    return entry.replace(/__(id|CustomField)__/g, (_, name: string) =>
      encodeBut(/^[\w.!~*'()-]$/, values[name] ?? ''),
    );
  },
  // Redmine::FieldFormat#url_from_pattern: Addressable::URI.encode_component, which keeps reserved signs
  redmine: (entry, ticket, text) =>
    entry
      .replaceAll('%value%', () => encodeBut(/^[\w.~:/?#[\]@!$&'()*+,;=-]$/, text))
      .replaceAll('%id%', () => ticket),
  zendesk: (entry, ticket, text) => liquid(entry, { 'ticket.id': ticket, 'ticket.title': text }),
  // smart values: functions after a dot, urlEncode as Java's URLEncoder
  jira: (entry, ticket, text) =>
    entry.replace(/\{\{(.+?)\}\}/g, (_, inside: string) => {
      if (inside === 'issue.key') return ticket;
      const [, from = '', to = ''] =
        /^issue\.summary\.urlEncode\.replace\("(.)","(.+)"\)$/.exec(inside) ?? [];
      return formEncoded(text).replaceAll(from, () => to);
    }),
  // the reply is HTML: the subject is escaped for it, and the browser undoes that
  freshdesk: (entry, ticket, text) =>
    fromHtml(toHtml(liquid(entry, { 'ticket.id': ticket, 'ticket.subject': text }))),
  // App.Utils.replaceTags with encodeLink: encodeURIComponent
  zammad: (entry, ticket, text) => {
    const values: Readonly<Record<string, string>> = { 'ticket.number': ticket, 'ticket.title': text };
    return entry.replace(/#\{\s{0,2}(.+?)\s{0,2}\}/g, (_, name: string) =>
      encodeURIComponent(values[name] ?? '-'),
    );
  },
  // a script of the UI action, run with the two objects that it gets
  servicenow: (entry, ticket, text) => {
    const values: Readonly<Record<string, string>> = { number: ticket, short_description: text };
    let opened = '';
    const page = {
      encodeURIComponent,
      g_form: { getValue: (name: string) => values[name] ?? '' },
      g_navigation: {
        open: (address: string) => {
          opened = address;
        },
      },
    };
    runInNewContext(`${entry}\nopenCausebook();`, page);
    return opened;
  },
};

const NASTY = [
  'Error 0x80180014',
  'a & b # c ? d = e + f / g',
  '100% of it, 50%25 and %41 %E9 %',
  '"quoted" and \'quoted\' <b>bold</b> \\\\srv\\share',
  'Échec de l’inscription : « réessayez » 😀',
  'http://x.example/?q=1&ticket=2#q=3',
  '{{ticket.id}} __id__ #{ticket.number} $& $1 %m1%',
  '] ) } > . , ; : !',
];

test('every system that the page names has a recipe and a way to fill it', () => {
  expect(TICKET_SYSTEMS.map(({ id }) => id).toSorted()).toEqual(Object.keys(FILL).toSorted());
});

/** The browser's own reading of the address comes in between. */
function arrives(fill: Fill, entry: string, text: string): unknown {
  const { search, hash } = new URL(fill(entry, '4711', text));
  return queryText(search, hash);
}

test.each(
  TICKET_SYSTEMS.flatMap(({ id, entry }) => NASTY.map((text) => ({ id, text, entry: entry(SEARCH) }))),
)('$id brings the ticket and $text', ({ id, text, entry }) => {
  expect(arrives(FILL[id], entry, text)).toEqual({ text, ticket: '4711', from: 'fragment' });
});

test.each(TICKET_SYSTEMS)('$id brings any line of text', ({ id, entry }) => {
  const line = fc
    .string({ unit: 'grapheme' })
    .map((text) => text.replace(/[\p{Cc}\s]+/gu, ' ').trim())
    .filter((text) => text !== '');
  fc.assert(
    fc.property(line, (text) => {
      expect(arrives(FILL[id], entry(SEARCH), text)).toEqual({ text, ticket: '4711', from: 'fragment' });
    }),
    { numRuns: 300 },
  );
});
