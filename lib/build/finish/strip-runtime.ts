// Takes Next's and React's runtime out of a page: it is read, not operated, and what operates on it is ours.
import {
  attributeOf,
  elementsOf,
  type PageDocument,
  type PageElement,
  type PageNode,
  removeNode,
} from '../page-tree';

const SCRIPT_PRELOADS = new Set(['preload', 'modulepreload', 'prefetch']);

/**
 * Removes every script that is not ours (`data-enhancer`) and not data (`application/ld+json`), the preloads of
 * such scripts, and the marks that React leaves for hydration. Changes the tree.
 */
export function stripRuntime(page: PageDocument): void {
  for (const element of [...elementsOf(page)]) {
    if (isForeignScript(element) || isScriptPreload(element) || isEmptyBoundary(element)) removeNode(element);
  }
  for (const element of elementsOf(page)) {
    element.attrs = element.attrs.filter(({ name }) => name !== 'data-precedence');
  }
  removeComments(page);
}

/** True for scripts that stay: ours and structured data. */
export function isOwnScript(element: PageElement): boolean {
  return attributeOf(element, 'data-enhancer') !== undefined || isStructuredData(element);
}

/** True for `<script type="application/ld+json">`: data, which no policy needs to admit. */
export function isStructuredData(element: PageElement): boolean {
  return attributeOf(element, 'type') === 'application/ld+json';
}

function isForeignScript(element: PageElement): boolean {
  return element.tagName === 'script' && !isOwnScript(element);
}

function isScriptPreload(element: PageElement): boolean {
  if (element.tagName !== 'link') return false;
  const rel = attributeOf(element, 'rel') ?? '';
  return SCRIPT_PRELOADS.has(rel) && (attributeOf(element, 'as') ?? 'script') === 'script';
}

/** `<div hidden=""><!--$--><!--/$--></div>`: where Next's metadata boundary was. */
function isEmptyBoundary(element: PageElement): boolean {
  const isBare = element.attrs.length === 1 && attributeOf(element, 'hidden') !== undefined;
  return (
    element.tagName === 'div' && isBare && element.childNodes.every((child) => child.nodeName === '#comment')
  );
}

function removeComments(node: PageNode): void {
  if (!('childNodes' in node)) return;
  for (const child of [...node.childNodes]) {
    if (child.nodeName === '#comment') removeNode(child);
    else removeComments(child);
  }
}
