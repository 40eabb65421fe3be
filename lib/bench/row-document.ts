// Rows of the benchmark as documents of the engine: placeholders of printf, .NET, Python, templates and angle
// brackets become the article model's `{kebab-name}`.
import type { SearchDocument } from '../search';
import type { ArticleRow } from './rows';

const PLACEHOLDER = new RegExp(
  [
    '%%',
    // printf, with MariaDB's %M and Apple's %@
    String.raw`%(?:\d{1,2}\$)?[-+ #0]{0,3}(?:\*|\d{1,4})?(?:\.(?:\*|-?\d{1,4}))?(?:hh|h|ll|l|z|j|t|I64|L)?[diouxXeEfgGscpmM@]`,
    // A precision and a letter of one's own, as MariaDB's %-.64T
    String.raw`%-?\.\d{1,4}[A-Za-z]`,
    // Python, Ruby, shells and templates
    String.raw`%\(\w{1,30}\)[sdrfi]`,
    String.raw`[%$]\{[A-Za-z_]\w{0,30}\}|(?<!\^)\{[a-z_]\w{0,30}\}`,
    // .NET and Windows
    String.raw`\{\d{1,2}\}|%\d{1,2}(?!\d)`,
    String.raw`<[A-Z][^<>\n]{0,30}>`,
  ].join('|'),
  'g',
);

/**
 * Writes a message in the article model's grammar.
 *
 * @example
 * modelMessage('cannot open %s: {0}') //=> 'cannot open {v1}: {v2}'
 */
export function modelMessage(title: string): string {
  let count = 0;
  let from = 0;
  let out = '';
  const literal = (text: string) => text.replace(/[\\{]/g, '\\$&');
  for (const match of title.matchAll(PLACEHOLDER)) {
    out += literal(title.slice(from, match.index));
    out += match[0] === '%%' ? '%' : `{v${++count}}`;
    from = match.index + match[0].length;
  }
  return out + literal(title.slice(from));
}

/**
 * Writes a message as a title, as people do who name what varies by nothing.
 *
 * @example
 * plainTitle('cannot open %s: %d%%') //=> 'cannot open …: …%'
 */
export function plainTitle(title: string): string {
  return title.replace(PLACEHOLDER, (placeholder) => (placeholder === '%%' ? '%' : '…'));
}

const SYMBOL = /^[A-Za-z]\w{4,79}$/;

/** An article of the benchmark as the engine wants it. */
export function rowDocument(row: ArticleRow): SearchDocument {
  const messages: SearchDocument['messages'] = [
    { text: modelMessage(row.title), lang: 'en' },
    ...(row.titleFr ? [{ text: modelMessage(row.titleFr), lang: 'fr' as const }] : []),
  ];
  const codes = [row.code ?? '', SYMBOL.test(row.body ?? '') ? (row.body ?? '') : ''].filter(
    (code) => code !== '',
  );
  return {
    id: row.id,
    titles: { en: plainTitle(row.title), ...(row.titleFr && { fr: plainTitle(row.titleFr) }) },
    symptoms: {},
    messages,
    codes,
    samples: [],
    causes: [],
    sameMessage: [],
    tellApart: {},
    archived: false,
  };
}
