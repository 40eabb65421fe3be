// A resolution as a list of steps: what a ticket, a terminal or an agent shows where the page shows elements.
import type { Element, ElementContent, Nodes } from 'hast';
import type { RichText } from './article';
import { nodeText } from './plain-text';

/** One thing of an outline, in the order of the text. */
export type OutlineItem =
  /** An entry of a numbered list, counted as the page counts it. */
  | {
      readonly kind: 'step';
      readonly number: number;
      readonly text: string;
      readonly items: readonly OutlineItem[];
    }
  /** An entry of a plain list. */
  | { readonly kind: 'point'; readonly text: string; readonly items: readonly OutlineItem[] }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | { readonly kind: 'code'; readonly text: string }
  /** A labelled alternative. */
  | { readonly kind: 'branch'; readonly label: string; readonly items: readonly OutlineItem[] }
  /** A callout: note, tip, important, warning or caution; a quotation has none. */
  | { readonly kind: 'callout'; readonly callout: string | undefined; readonly items: readonly OutlineItem[] }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

/**
 * The outline of a rich text.
 *
 * @example
 * outline(rich) //=> [{ kind: 'step', number: 1, text: 'Open Settings.', items: [] }]
 */
export function outline(rich: RichText): OutlineItem[] {
  return itemsOf(rich.tree.children);
}

function itemsOf(nodes: readonly Nodes[]): OutlineItem[] {
  return nodes.flatMap((node) => {
    if (node.type === 'element') return elementItems(node);
    // White space between elements is layout.
    return node.type === 'text' && node.value.trim() !== '' ? [{ kind: 'text', text: nodeText(node) }] : [];
  });
}

function elementItems(element: Element): OutlineItem[] {
  const { tagName, properties, children } = element;
  switch (tagName) {
    case 'ol':
      return steps(children, Number(properties.start ?? 1));
    case 'ul':
      return listEntries(children).map((entry) => ({ kind: 'point', ...entry }));
    case 'branch':
      return [{ kind: 'branch', label: String(properties.label), items: itemsOf(children) }];
    case 'callout':
      return [{ kind: 'callout', callout: String(properties.kind), items: itemsOf(children) }];
    case 'blockquote':
      return [{ kind: 'callout', callout: undefined, items: itemsOf(children) }];
    case 'table':
      return [{ kind: 'table', rows: rowsOf(element) }];
    case 'pre':
      return [{ kind: 'code', text: nodeText(element) }];
    case 'hr':
      return [];
    default:
      return [{ kind: tagName === 'h2' || tagName === 'h3' ? 'heading' : 'text', text: nodeText(element) }];
  }
}

function steps(children: readonly ElementContent[], first: number): OutlineItem[] {
  return listEntries(children).map((entry, at) => ({ kind: 'step', number: first + at, ...entry }));
}

/** The first paragraph of an entry is its text, everything after it belongs below it. */
function listEntries(children: readonly ElementContent[]): { text: string; items: OutlineItem[] }[] {
  return children.flatMap((child) => {
    if (child.type !== 'element' || child.tagName !== 'li') return [];
    const nested = child.children.findIndex((node) => node.type === 'element' && NESTED.has(node.tagName));
    const tight = nested === -1 ? child.children : child.children.slice(0, nested);
    const paragraph = child.children.findIndex((node) => node.type === 'element' && node.tagName === 'p');
    if (paragraph === -1 || (nested !== -1 && nested < paragraph)) {
      const text = nodeText({ type: 'root', children: [...tight] });
      return [{ text, items: nested === -1 ? [] : itemsOf(child.children.slice(nested)) }];
    }
    const first = child.children[paragraph];
    return [
      {
        text: first === undefined ? '' : nodeText(first),
        items: itemsOf(child.children.slice(paragraph + 1)),
      },
    ];
  });
}

/** Elements that never are part of an entry's own line. */
const NESTED = new Set(['ol', 'ul', 'pre', 'blockquote', 'callout', 'branch', 'table']);

function rowsOf(element: Element): string[][] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    if (child.tagName !== 'tr') return rowsOf(child);
    return [child.children.flatMap((cell) => (cell.type === 'element' ? [nodeText(cell)] : []))];
  });
}
