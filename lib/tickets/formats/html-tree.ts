// HTML as a tree: written out for the clipboard, made of elements for the preview. One tree, so both are the same.

/** An element, a text, or a piece of the reader's. */
export type HtmlNode =
  | string
  | { readonly kind: 'reader'; readonly id: number; readonly text: string }
  | {
      readonly kind: 'element';
      readonly tag: HtmlTag;
      readonly attributes: Readonly<Record<string, string>>;
      readonly children: readonly HtmlNode[];
    };

/** What every rich editor and mail program keeps. */
export type HtmlTag =
  | 'a'
  | 'br'
  | 'code'
  | 'em'
  | 'h3'
  | 'li'
  | 'ol'
  | 'p'
  | 'pre'
  | 'strong'
  | 'table'
  | 'tbody'
  | 'td'
  | 'th'
  | 'thead'
  | 'tr'
  | 'ul';

/** An element. */
export function tag(
  name: HtmlTag,
  children: readonly HtmlNode[],
  attributes: Readonly<Record<string, string>> = {},
): HtmlNode {
  return { kind: 'element', tag: name, attributes, children };
}

/**
 * The tree as HTML.
 *
 * @example
 * htmlText([tag('p', ['a < b'])]) //=> '<p>a &lt; b</p>'
 */
export function htmlText(nodes: readonly HtmlNode[]): string {
  return nodes.map(nodeText).join('');
}

function nodeText(node: HtmlNode): string {
  if (typeof node === 'string') return escapeHtml(node);
  if (node.kind === 'reader') return escapeHtml(node.text);
  const attributes = Object.entries(node.attributes)
    .map(([name, value]) => ` ${name}="${escapeHtml(value)}"`)
    .join('');
  const open = `<${node.tag}${attributes}>`;
  if (node.tag === 'br') return open;
  // the first line feed inside <pre> is not shown
  const inner = htmlText(node.children);
  return `${open}${node.tag === 'pre' && inner.startsWith('\n') ? '\n' : ''}${inner}</${node.tag}>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}
