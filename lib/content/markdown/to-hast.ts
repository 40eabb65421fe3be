// From the Markdown tree to the tree that pages render: plain elements, nothing that could be evaluated.
import type { Element, Root as HastRoot } from 'hast';
import type { Nodes, Root } from 'mdast';
import remarkRehype, { type Options } from 'remark-rehype';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { literalAttributes } from './check-components';
import { COMPONENTS } from './components';
import { linkTarget } from './link-target';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;
type Handler = NonNullable<NonNullable<Options['handlers']>['mdxJsxFlowElement']>;

const component: Handler = (state, node: Component): Element => ({
  type: 'element',
  tagName: COMPONENTS[node.name ?? '']?.tagName ?? 'span',
  properties: Object.fromEntries(literalAttributes(node) ?? []),
  children: state.all(node),
});

const processor = unified()
  .use(remarkRehype, { handlers: { mdxJsxFlowElement: component, mdxJsxTextElement: component } })
  .freeze();

/** Alignment as a class, because the pages' policy allows no style; whole names, so that Tailwind finds them. */
const ALIGNMENT: Readonly<Record<string, string>> = {
  left: 'text-left',
  center: 'text-center',
  right: 'text-right',
};

/** Converts a checked tree. Positions are left out: they count from the part's start and would mislead. */
export function toHast(tree: Root): HastRoot {
  const root = processor.runSync(tree);
  visit(root, (node) => {
    delete node.position;
    delete node.data;
    if (node.type !== 'element') return;
    alignByClass(node);
    linkById(node);
  });
  return root;
}

function alignByClass(element: Element): void {
  const { align, ...properties } = element.properties;
  if (align === undefined) return;
  element.properties = { ...properties, className: [ALIGNMENT[String(align)] ?? 'text-left'] };
}

/** Pages make the address of an internal link, because each language has its own. */
function linkById(element: Element): void {
  const { href, ...properties } = element.properties;
  if (element.tagName !== 'a' || typeof href !== 'string') return;
  const target = linkTarget(href);
  if (target.kind === 'article') {
    const cause = target.cause === undefined ? {} : { dataCause: target.cause };
    element.properties = { ...properties, dataArticle: target.id, ...cause };
  } else if (target.kind === 'collection') {
    element.properties = { ...properties, dataCollection: target.id };
  }
}
