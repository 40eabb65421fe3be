// Jira's wiki markup (Server, Data Center, and the API version 2 of Cloud). What is escaped follows its renderer: a
// backslash before the signs that it lists, unless another backslash stands before; else a numeric entity, which it
// keeps as it is.
import type { Block, Inline, TicketDocument } from '../document';
import { unmarked } from '../marks';
import { codeLines, codeText } from './code-text';
import type { CopyFormat } from './format';
import { safeUrl } from './safe-url';
import { wikiList } from './wiki-list';
import { type Markup, writeInlines } from './write-inlines';

export const jira: CopyFormat = {
  id: 'jira',
  name: { en: 'Jira', fr: 'Jira' },
  use: { en: 'Jira wiki markup', fr: 'Balisage wiki de Jira' },
  write: (document: TicketDocument) => document.map((block) => blockText(block)).join('\n\n'),
};

const MARKUP: Markup = {
  text: escapeJira,
  strong: (inner) => `*${inner}*`,
  emphasis: (inner) => `_${inner}_`,
  code: (code, atLineStart) =>
    code.trim() === '' ? code : `{{${withoutBackslashes(escapeJira(code.trim(), atLineStart))}}}`,
  link: (inner, url, words) =>
    words === url ? `[${linkUrl(url)}]` : `[${withoutBackslashes(inner)}|${linkUrl(url)}]`,
  break: '\n',
};

/** A line break that keeps an entry of a list together. */
const IN_LIST: Markup = { ...MARKUP, break: ' \\\\ ' };

/** `_` and `~` are safe inside the brackets, and addresses are nicer with them. */
function linkUrl(url: string): string {
  return safeUrl(url).replaceAll('%5F', '_').replaceAll('%7E', '~');
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `h3. ${writeInlines(block.inlines, IN_LIST, false)}`;
    case 'code':
      return codeBlock(block);
    case 'list':
      return wikiList(block, IN_LIST).join('\n');
    case 'table':
      return block.rows
        .map((row, at) => {
          const bar = at === 0 ? '||' : '|';
          return `${bar}${row.map((cell) => writeCell(cell)).join(bar)}${bar}`;
        })
        .join('\n');
    default:
      return writeInlines(block.inlines, MARKUP);
  }
}

/** An empty cell would join its bars to a heading's. */
function writeCell(inlines: readonly Inline[]): string {
  return writeInlines(inlines, IN_LIST, false).trim() || ' ';
}

/** As it is; a text that could end the block is written as lines of escaped text instead. */
function codeBlock({ pieces }: Extract<Block, { kind: 'code' }>): string {
  const code = codeText(pieces);
  if (!/\{noformat/i.test(unmarked(code))) return `{noformat}\n${code}\n{noformat}`;
  return codeLines(pieces)
    .map((line) => writeInlines(line, MARKUP))
    .join('\n');
}

/** Between brackets and braces a backslash is not read everywhere; entities are. */
function withoutBackslashes(escaped: string): string {
  return escaped.replace(/\\([{}[\]])/g, (_, sign: string) => entity(sign));
}

function entity(sign: string): string {
  return `&#${sign.charCodeAt(0)};`;
}

/** `(x)`, `(!)`, `(on)` and their like become pictures, and so do `:)` and `;-)`. */
const PICTURE = /^\((?:[yni/x!+\-?]|on|off|\*[rgby]?)\)/i;
const FACE = /^[:;]-?[()pd]/i;
/** Every sign that means something somewhere. */
const SIGNS = /[\\&|:;({}[\]!?*_+^~-]/g;

/**
 * A text that Jira shows to the letter.
 *
 * @example
 * escapeJira('h1. {code} a|b C:\\x', true) //=> 'h1&#46; \\{code\\} a&#124;b C:&#92;x'
 */
export function escapeJira(text: string, atLineStart: boolean): string {
  const escaped = text.replace(SIGNS, escapeSign);
  if (!atLineStart) return escaped;
  return escaped.replace(/^(h[1-6]|bq)?\./i, '$1&#46;').replace(/^[*#_+^~-]/, '\\$&');
}

function escapeSign(sign: string, at: number, whole: string): string {
  const before = whole.charAt(at - 1);
  const after = whole.charAt(at + 1);
  switch (sign) {
    case '\\':
    case '|':
      return entity(sign);
    case '&':
      return /\s/.test(after) ? sign : '&amp;';
    case ':':
    case ';':
      return FACE.test(whole.slice(at, at + 3)) ? entity(sign) : sign;
    case '(':
      return PICTURE.test(whole.slice(at, at + 5)) ? '\\(' : sign;
    case '!':
      return /\s/.test(after) ? sign : '\\!';
    case '?':
      return before === '?' || after === '?' ? '\\?' : sign;
    case '*':
    case '_':
    case '+':
    case '^':
    case '~':
    case '-':
      return isHarmless(sign, before, after) ? sign : `\\${sign}`;
    default:
      return `\\${sign}`;
  }
}

/** Between spaces a sign is itself, and so are hyphens and underscores inside words; an end may have any neighbour. */
function isHarmless(sign: string, before: string, after: string): boolean {
  const isWord = (character: string) => /[\p{L}\p{N}]/u.test(character);
  if ((sign === '-' || sign === '_') && isWord(before) && isWord(after)) return true;
  return /\s/.test(before) && /\s/.test(after);
}
