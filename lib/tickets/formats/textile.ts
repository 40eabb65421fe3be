// Textile as Redmine reads it. It has no sign for "this is itself", but keeps numeric entities as they are.
import type { Block, Inline, TicketDocument } from '../document';
import { unmarked } from '../marks';
import { codeLines, codeText } from './code-text';
import type { CopyFormat } from './format';
import { safeUrl } from './safe-url';
import { wikiList } from './wiki-list';
import { type Markup, writeInlines } from './write-inlines';

export const textile: CopyFormat = {
  id: 'textile',
  name: { en: 'Textile', fr: 'Textile' },
  use: { en: 'Redmine', fr: 'Redmine' },
  write: (document: TicketDocument) => document.map((block) => blockText(block)).join('\n\n'),
};

const MARKUP: Markup = {
  text: escapeTextile,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  code: codeSpan,
  link: (inner, url, words) =>
    words === url ? safeUrl(url) : `"${inner.replace(/[()]/g, entity)}":${safeUrl(url)}`,
  break: '\n',
};

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h3. ${writeInlines(block.inlines, { ...MARKUP, break: ' ' }, false)}`;
    case 'code':
      return codeBlock(block);
    case 'list':
      return wikiList(block, MARKUP).join('\n');
    case 'table':
      return block.rows
        .map((row, at) => `${row.map((cell) => `|${at === 0 ? '_. ' : ''}${writeCell(cell)}`).join('')}|`)
        .join('\n');
    default:
      return writeInlines(block.inlines, MARKUP);
  }
}

function writeCell(inlines: readonly Inline[]): string {
  const code = (text: string) => (text.includes('|') ? escapeTextile(text, false) : codeSpan(text));
  return writeInlines(inlines, { ...MARKUP, code, break: ' ' }, false).trim() || ' ';
}

/**
 * As it is. Engines disagree about `<` and `&` inside: some show them, some read them. A text that has them is
 * written as lines of escaped text instead, which is right in all of them.
 */
function codeBlock({ pieces }: Extract<Block, { kind: 'code' }>): string {
  const code = codeText(pieces);
  // a blank line would end the block in some engines
  if (!/[<&]|\n\s*\n/.test(unmarked(code))) return `<pre>${code}</pre>`;
  return codeLines(pieces)
    .filter((line) => line.length > 0)
    .map((line) => writeInlines(line, MARKUP))
    .join('\n');
}

function codeSpan(code: string): string {
  const isPlain = /^[^\s@<&|](?:[^@<&|\n]*[^\s@<&|])?$/.test(code) && !/\{\{|\[\[/.test(code);
  return isPlain ? `@${code}@` : escapeTextile(code, false);
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** Every sign that means something somewhere; Redmine links `#12` and names after `@`. */
const SIGNS = /[*+^~%@"[\]{}|<#=&!?(_-]/g;

/**
 * A text that Textile shows to the letter.
 *
 * @example
 * escapeTextile('h1. "a":b *c*', true) //=> 'h1&#46; &#34;a&#34;:b &#42;c&#42;'
 */
export function escapeTextile(text: string, atLineStart: boolean): string {
  const escaped = text.replace(SIGNS, escapeSign);
  if (!atLineStart) return escaped;
  return escaped
    .replace(/^((?:h[1-6]|p|bq|bc|pre|notextile|table|fn\d|dl|div|clear)[^\s.]*)?\./i, '$1&#46;')
    .replace(/^[>:;_-]/, entity);
}

function escapeSign(sign: string, at: number, whole: string): string {
  const before = whole.charAt(at - 1);
  const after = whole.charAt(at + 1);
  switch (sign) {
    case '&':
    case '!':
      return /\s/.test(after) ? sign : entity(sign);
    case '?':
      return before === '?' || after === '?' ? entity(sign) : sign;
    case '(':
      return /^\((?:c|r|tm)\)/i.test(whole.slice(at, at + 4)) ? entity(sign) : sign;
    case '-':
    case '_':
      return (isWord(before) && isWord(after)) || (/\s/.test(before) && /\s/.test(after))
        ? sign
        : entity(sign);
    default:
      return entity(sign);
  }
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}]/u.test(character);
}
