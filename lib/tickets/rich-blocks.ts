// An article's Markdown tree as blocks. Like lib/article/outline.ts, but links, code and emphasis stay, because a
// ticket's markup can show them.
import type { Element, Nodes } from 'hast';
import type { RichText } from '../article/article';
import type { Lang } from '../article/lang';
import { articlePath, collectionPath, permanentPath } from '../permanence/addresses';
import { oneLine } from './clean-text';
import type { Inline } from './document';
import type { SourceBlock } from './source';

/**
 * The blocks of a rich text. Links to articles become permanent links, those to collections pages in `lang`.
 *
 * @example
 * richBlocks(rich, 'en') //=> [{ kind: 'list', start: 1, items: [[{ kind: 'paragraph', inlines: [...] }]] }]
 */
export function richBlocks(rich: RichText | undefined, lang: Lang): SourceBlock[] {
  return rich === undefined ? [] : blocksOf(rich.tree.children, lang);
}

/** Elements that are no part of a line. */
const BLOCKS = new Set([
  'p',
  'h2',
  'h3',
  'ol',
  'ul',
  'pre',
  'blockquote',
  'callout',
  'branch',
  'table',
  'hr',
]);

function blocksOf(nodes: readonly Nodes[], lang: Lang): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  let line: Nodes[] = [];
  const endLine = () => {
    const inlines = trimmed(line.flatMap((node) => inlinesOf(node, lang)));
    if (inlines.length > 0) blocks.push({ kind: 'paragraph', inlines });
    line = [];
  };
  for (const node of nodes) {
    if (node.type === 'element' && BLOCKS.has(node.tagName)) {
      endLine();
      blocks.push(...blockOf(node, lang));
    } else line.push(node);
  }
  endLine();
  return blocks;
}

function blockOf(element: Element, lang: Lang): SourceBlock[] {
  const { tagName, properties, children } = element;
  const inside = () => blocksOf(children, lang);
  switch (tagName) {
    case 'ol':
      return [{ kind: 'list', start: Number(properties.start ?? 1), items: itemsOf(element, lang) }];
    case 'ul':
      return [{ kind: 'list', start: undefined, items: itemsOf(element, lang) }];
    case 'branch':
      return [{ kind: 'branch', label: String(properties.label), blocks: inside() }];
    case 'callout':
      return [{ kind: 'callout', callout: String(properties.kind), blocks: inside() }];
    case 'blockquote':
      return [{ kind: 'callout', callout: undefined, blocks: inside() }];
    case 'pre':
      return [{ kind: 'code', pieces: [{ kind: 'text', text: literal(element).replace(/\n$/, '') }] }];
    case 'table':
      return [{ kind: 'table', rows: rowsOf(element, lang) }];
    case 'hr':
      return [];
    default:
      return [
        { kind: tagName === 'p' ? 'paragraph' : 'heading', inlines: trimmed(childInlines(element, lang)) },
      ];
  }
}

function itemsOf({ children }: Element, lang: Lang): SourceBlock[][] {
  return children.flatMap((child) => (child.type === 'element' ? [blocksOf(child.children, lang)] : []));
}

function rowsOf(element: Element, lang: Lang): Inline[][][] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsOf(child, lang);
    const cells = child.children.filter((cell) => cell.type === 'element');
    return [cells.map((cell) => trimmed(childInlines(cell, lang)))];
  });
}

function inlinesOf(node: Nodes, lang: Lang): Inline[] {
  if (node.type === 'text') return [{ kind: 'text', text: oneLine(node.value) }];
  if (node.type !== 'element') return [];
  const inlines = childInlines(node, lang);
  switch (node.tagName) {
    case 'strong':
      return [{ kind: 'strong', inlines }];
    case 'em':
      return [{ kind: 'emphasis', inlines }];
    case 'code':
      return [{ kind: 'code', text: oneLine(literal(node)) }];
    case 'a':
      return [{ kind: 'link', url: urlOf(node, lang), inlines }];
    case 'br':
      return [{ kind: 'break' }];
    default:
      // what a page strikes out or marks as unconfirmed is words here
      return inlines;
  }
}

function childInlines({ children }: Element, lang: Lang): Inline[] {
  return children.flatMap((child) => inlinesOf(child, lang));
}

function urlOf({ properties }: Element, lang: Lang): string {
  const { dataArticle, dataCause, dataCollection, href } = properties;
  if (typeof dataArticle === 'string')
    return typeof dataCause === 'string' ? permanentPath(dataArticle, dataCause) : articlePath(dataArticle);
  return typeof dataCollection === 'string' ? collectionPath(dataCollection, lang) : String(href);
}

/** Without the white space at both ends of a line, which is layout. */
function trimmed(inlines: readonly Inline[]): Inline[] {
  return inlines
    .map((inline, at) => {
      if (inline.kind !== 'text') return inline;
      const start = at === 0 ? inline.text.replace(/^ +/, '') : inline.text;
      return {
        kind: 'text' as const,
        text: at === inlines.length - 1 ? start.replace(/(?<! ) +$/, '') : start,
      };
    })
    .filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/** Every character of a text, line breaks too. */
function literal(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(literal).join('') : '';
}
