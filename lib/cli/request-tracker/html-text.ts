// The letters of an HTML mail, as its reader sees them.
import { type DefaultTreeAdapterMap, parse } from 'parse5';

type Node = DefaultTreeAdapterMap['node'];

/** What the reader of a mail does not see. */
const UNSEEN = new Set(['head', 'script', 'style', 'template', 'noscript']);
/** What ends a line. */
const BLOCKS = /^(?:address|blockquote|br|dd|div|dl|dt|h[1-6]|hr|li|ol|p|pre|section|table|td|th|tr|ul)$/;
/** Deeper nesting than any mail program makes; beyond it the text is left out instead of the stack overflowing. */
const DEEPEST = 400;

/**
 * The text of an HTML document or piece, one line a block.
 *
 * @example
 * htmlText('<p>Device cap <b>reached</b></p><p>Thanks</p>') //=> 'Device cap reached\n\nThanks'
 */
export function htmlText(html: string): string {
  const parts: string[] = [];
  collect(parse(html), parts, 0);
  return parts
    .join('')
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function collect(node: Node, parts: string[], depth: number): void {
  if (node.nodeName === '#text' && 'value' in node) {
    parts.push(node.value.replace(/\s+/g, ' '));
    return;
  }
  if (UNSEEN.has(node.nodeName) || depth > DEEPEST || !('childNodes' in node)) return;
  const isBlock = BLOCKS.test(node.nodeName);
  if (isBlock) parts.push('\n');
  for (const child of node.childNodes) collect(child, parts, depth + 1);
  if (isBlock) parts.push('\n');
}
