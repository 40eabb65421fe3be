// Rich text without its marks: for the search index, page descriptions and tickets.
import type { Element, Nodes } from 'hast';
import type { RichText } from './article';

/** Elements that end a line of text. */
const BLOCKS = new Set([
  'p',
  'li',
  'pre',
  'blockquote',
  'callout',
  'branch',
  'h2',
  'h3',
  'ol',
  'ul',
  'table',
  'br',
  'hr',
]);

/**
 * The words of a rich text, one line a paragraph, list item or table row.
 *
 * @example
 * plainText(rich) //=> 'Open Settings.\nTap General.'  for '1. Open **Settings**.\n2. Tap *General*.'
 */
export function plainText(rich: RichText): string {
  return nodeText(rich.tree);
}

/**
 * The words of a part of a tree.
 *
 * @example
 * nodeText({ type: 'text', value: ' a\n b ' }) //=> 'a b'
 */
export function nodeText(node: Nodes): string {
  return rawText(node)
    .split('\u0000')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n');
}

/** Marks ends of lines with NUL, which no file holds, because line breaks inside a paragraph are spaces. */
function rawText(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, ' ');
  if (node.type === 'element') return elementText(node);
  return node.type === 'root' ? node.children.map(rawText).join('') : '';
}

function elementText(element: Element): string {
  const { tagName, properties, children } = element;
  if (tagName === 'pre') return `\u0000${codeText(element).split('\n').join('\u0000')}\u0000`;
  if (tagName === 'tr') return `\u0000${cellTexts(element).join('\t')}\u0000`;
  const inner = children.map(rawText).join('');
  if (tagName === 'branch') return `\u0000${String(properties.label)}:\u0000${inner}\u0000`;
  return BLOCKS.has(tagName) ? `\u0000${inner}\u0000` : inner;
}

/** Between the cells of a row stands white space, which is layout. */
function cellTexts({ children }: Element): string[] {
  return children.flatMap((cell) => (cell.type === 'element' ? [rawText(cell).trim()] : []));
}

/** Code keeps its line breaks and its indentation's place, but not the final line break. */
function codeText(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\n$/, '');
  return 'children' in node ? node.children.map(codeText).join('') : '';
}
