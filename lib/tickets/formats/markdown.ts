// CommonMark with the tables of GitHub.
import type { Block, TicketDocument } from '../document';
import { unmarked } from '../marks';
import { codeText } from './code-text';
import type { CopyFormat } from './format';
import { safeUrl } from './safe-url';
import { type Markup, writeInlines } from './write-inlines';

export const markdown: CopyFormat = {
  id: 'markdown',
  name: { en: 'Markdown', fr: 'Markdown' },
  use: { en: 'GitHub, GitLab, Teams, Mattermost', fr: 'GitHub, GitLab, Teams, Mattermost' },
  write: (document: TicketDocument) => blocks(document).join('\n'),
};

const MARKUP: Markup = {
  text: escapeMarkdown,
  strong: (inner) => `**${inner}**`,
  emphasis: (inner) => `*${inner}*`,
  code: codeSpan,
  link: (inner, url, words) =>
    words === url && /^[a-z]+:[^\s<>\\]+$/i.test(url) ? `<${url}>` : `[${inner}](${linkUrl(url)})`,
  break: '  \n',
};

/** A `#` at the end of a heading closes it. */
const IN_HEADING: Markup = {
  ...MARKUP,
  text: (value) => escapeMarkdown(value, false).replaceAll('#', '\\#'),
  break: ' ',
};

/** `_` and `~` are safe inside the round brackets, and addresses are nicer with them. */
function linkUrl(url: string): string {
  return safeUrl(url).replaceAll('%5F', '_').replaceAll('%7E', '~');
}

function blocks(list: readonly Block[]): string[] {
  return list.flatMap((block, at) => [...(at === 0 ? [] : ['']), ...blockLines(block)]);
}

function blockLines(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [`### ${writeInlines(block.inlines, IN_HEADING, false)}`];
    case 'code':
      return fenced(codeText(block.pieces));
    case 'table':
      return table(block.rows);
    case 'list':
      return block.items.flatMap((item, at) =>
        listItem(block.start === undefined ? '- ' : `${block.start + at}. `, item),
      );
    default:
      return writeInlines(block.inlines, MARKUP).split('\n');
  }
}

/** Lists stay tight: only an entry of several blocks has blank lines, and between those. */
function listItem(bullet: string, item: readonly Block[]): string[] {
  const [first = '', ...rest] = blocks(item);
  const indent = ' '.repeat(bullet.length);
  return [`${bullet}${first}`, ...rest.map((line) => (line === '' ? '' : `${indent}${line}`))];
}

/** A fence that is longer than any run of backticks inside. */
function fenced(code: string): string[] {
  const fence = '`'.repeat(Math.max(3, longestRun(unmarked(code)) + 1));
  return [fence, ...code.split('\n'), fence];
}

function codeSpan(code: string): string {
  if (code.trim() === '') return escapeMarkdown(code, false);
  const ticks = '`'.repeat(longestRun(code) + 1);
  // one space on either side is taken off again
  const pad = /^[` ]|[` ]$/.test(code) ? ' ' : '';
  return `${ticks}${pad}${code}${pad}${ticks}`;
}

function longestRun(code: string): number {
  return Math.max(0, ...[...code.matchAll(/`+/g)].map(([run]) => run.length));
}

function table(rows: Extract<Block, { kind: 'table' }>['rows']): string[] {
  const columns = Math.max(0, ...rows.map((row) => row.length));
  const lines = rows.map((row) => {
    const cells = Array.from({ length: columns }, (_, at) => writeCell(row[at] ?? []));
    return `| ${cells.join(' | ')} |`;
  });
  return [...lines.slice(0, 1), `|${' --- |'.repeat(columns)}`, ...lines.slice(1)];
}

/** A bar ends a cell even inside code, but for a backslash before it. */
function writeCell(inlines: Parameters<typeof writeInlines>[0]): string {
  const code = (text: string) => codeSpan(text).replaceAll('|', '\\|');
  return writeInlines(inlines, { ...MARKUP, code, break: ' ' }, false);
}

/**
 * A text that Markdown shows to the letter.
 *
 * @example
 * escapeMarkdown('1. *a* <b> C_D', true) //=> '1\\. \\*a\\* \\<b> C_D'
 */
export function escapeMarkdown(text: string, atLineStart: boolean): string {
  const escaped = text
    .replace(/[\\`*[\]<|~$]/g, '\\$&')
    // inside a word an underscore is itself
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_')
    .replace(/&(?!\s)/g, '\\&')
    // a bare address would become a link that swallows the backslashes after it
    .replace(/:(?=\/\/)|(?<=\S)@(?=\S)|(?<=www)\./gi, '\\$&');
  if (!atLineStart) return escaped;
  return escaped.replace(/^[#>+=-]/, '\\$&').replace(/^(\d{0,9})([.)])/, '$1\\$2');
}
