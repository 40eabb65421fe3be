// A page as a tree, by the HTML standard's own algorithm: what is checked and hashed is what a browser sees.
// Scripting counts as off, so that the content of <noscript> is elements too.
import { parse, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type PageDocument = Tree.Document;
export type PageElement = Tree.Element;
export type PageNode = Tree.Node;

const OPTIONS = { scriptingEnabled: false } as const;

// Parsers drop one line break after these tags, and parse5 does not put it back.
const DROPS_FIRST_BREAK = new Set(['pre', 'textarea', 'listing']);

/** Parses a whole document. */
export function parsePage(html: string): PageDocument {
  return parse(html, OPTIONS);
}

/**
 * Writes a tree as HTML that parses to the same tree.
 *
 * @example
 * serializePage(parsePage('<!DOCTYPE html><title>A')) //=> '<!DOCTYPE html><html><head><title>A</title></head><body></body></html>'
 */
export function serializePage(page: PageDocument): string {
  for (const element of elementsOf(page)) restoreFirstBreak(element);
  return serialize(page, OPTIONS);
}

/** Every element of a tree in document order; the tree may be changed below the element that is held. */
export function* elementsOf(node: PageNode): Generator<PageElement> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsOf(node.content);
  if ('childNodes' in node) for (const child of [...node.childNodes]) yield* elementsOf(child);
}

/** The first element of this name. */
export function firstElement(node: PageNode, tagName: string): PageElement | undefined {
  for (const element of elementsOf(node)) if (element.tagName === tagName) return element;
  return undefined;
}

/** An attribute's value; names are lower case. */
export function attributeOf(element: PageElement, name: string): string | undefined {
  return element.attrs.find((attribute) => attribute.name === name)?.value;
}

/** All text of a node, as `textContent` gives it. */
export function textOf(node: PageNode): string {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : '';
}

/** Takes a node out of its tree. */
export function removeNode(node: Tree.ChildNode): void {
  const siblings = node.parentNode?.childNodes;
  const at = siblings?.indexOf(node) ?? -1;
  if (at >= 0) siblings?.splice(at, 1);
  node.parentNode = null;
}

function restoreFirstBreak(element: PageElement): void {
  const first = element.childNodes[0];
  if (!DROPS_FIRST_BREAK.has(element.tagName) || !first || first.nodeName !== '#text') return;
  if ('value' in first && first.value.startsWith('\n')) first.value = `\n${first.value}`;
}
