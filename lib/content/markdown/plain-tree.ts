// The last lock: whatever the parsers did, only these elements with these properties reach a page.
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { CALLOUTS } from './callouts';
import { linkTarget } from './link-target';

const NONE: readonly string[] = [];
const CELL = ['className'];

const ELEMENTS: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'title', 'dataArticle', 'dataCause', 'dataCollection'],
  blockquote: NONE,
  branch: ['label'],
  br: NONE,
  callout: ['kind'],
  code: ['className'],
  del: NONE,
  em: NONE,
  h2: NONE,
  h3: NONE,
  hr: NONE,
  li: NONE,
  ol: ['start'],
  p: NONE,
  pre: NONE,
  strong: NONE,
  table: NONE,
  tbody: NONE,
  td: CELL,
  th: CELL,
  thead: NONE,
  tr: NONE,
  ul: NONE,
  unverified: NONE,
};

/** The first thing in a tree that is not plain, said for a message; undefined where all is. */
export function unplainPart(root: Root): string | undefined {
  let found: string | undefined;
  visit(root, (node) => {
    found ??= node.type === 'element' ? unplainElement(node) : unplainNode(node.type);
  });
  return found;
}

function unplainNode(type: string): string | undefined {
  return type === 'text' || type === 'root' ? undefined : `a node of type ${type}`;
}

function unplainElement({ tagName, properties }: Element): string | undefined {
  const allowed = Object.hasOwn(ELEMENTS, tagName) ? ELEMENTS[tagName] : undefined;
  if (allowed === undefined) return `an element ${tagName}`;
  const property = Object.keys(properties).find((key) => !allowed.includes(key));
  if (property !== undefined) return `a property ${property} of ${tagName}`;
  if (tagName === 'callout' && !CALLOUTS.includes(String(properties.kind))) return 'an unknown callout';
  if (properties.href !== undefined && linkTarget(String(properties.href)).kind !== 'external')
    return 'a link';
  return undefined;
}
