// Markdown that articles do not hold, one row a kind of node. What is not here is allowed.
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../source-text';
import { linkTarget } from './link-target';
import type { PlacedFinding } from './scan-tags';

interface Context {
  readonly headings: boolean;
}

type Rule = (node: Nodes, context: Context) => Finding | undefined;

const IMAGE: Finding = {
  code: 'image',
  message: 'Articles hold no images yet: there is no place that keeps them.',
  hint: 'Say in words what the picture shows.',
};
const FOOTNOTE: Finding = {
  code: 'footnote',
  message: 'Articles hold no footnotes: their marks would clash on a page that shows several parts.',
  hint: 'Put the remark into the text. To show the characters, write `\\[^1]`.',
};
const RULES: readonly Rule[] = [
  (node) => (node.type === 'image' || node.type === 'imageReference' ? IMAGE : undefined),
  (node) => (node.type === 'footnoteReference' || node.type === 'footnoteDefinition' ? FOOTNOTE : undefined),
  (node) => (node.type === 'link' || node.type === 'definition' ? refuseTarget(node.url) : undefined),
  (node, context) => (node.type === 'heading' ? refuseHeading(node.depth, context.headings) : undefined),
  (node) => (node.type === 'listItem' && typeof node.checked === 'boolean' ? TASK : undefined),
  (node) => (node.type === 'code' && !/^[a-z0-9+-]{0,20}$/.test(node.lang ?? '') ? LANGUAGE : undefined),
  (node) => (node.type === 'html' ? HTML : undefined),
];

const TASK: Finding = {
  code: 'task-list',
  message: 'A check box that nobody can keep is no help.',
  hint: 'Write an ordinary list.',
};
const LANGUAGE: Finding = {
  code: 'code-language',
  message: 'The word after ``` names the language of the code.',
  hint: 'Write one lower-case word, such as ```text or ```powershell.',
};
const HTML: Finding = { code: 'raw-html', message: 'Articles hold no HTML.', hint: 'Write Markdown.' };

/** Everything in a tree that articles do not hold. */
export function refuseNodes(tree: Root, context: Context): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  let offset = 0;
  visit(tree, (node) => {
    // Links that were found in plain text have no position of their own: the text before them is near.
    offset = node.position?.start.offset ?? offset;
    for (const rule of RULES) {
      const finding = rule(node, context);
      if (finding !== undefined) findings.push({ ...finding, offset });
    }
  });
  return findings;
}

function refuseTarget(url: string): Finding | undefined {
  const target = linkTarget(url);
  if (target.kind !== 'refused') return undefined;
  const message = `The link target \`${url.slice(0, 80)}\` ${target.reason}.`;
  const hint =
    'Link to https://..., mailto:..., article:<id>, article:<id>#<cause> or collection:<id>; to show an address, put it in backticks.';
  return { code: 'link-target', message, hint };
}

function refuseHeading(depth: number, allowed: boolean): Finding | undefined {
  if (!allowed) {
    const message = 'Headings stand in the body only; this part is a section of the page already.';
    return { code: 'heading', message, hint: 'Write **bold** text, or move the section to the body.' };
  }
  if (depth === 2 || depth === 3) return undefined;
  const message =
    'The title is the only heading of the first level, and pages have no deeper ones than the third.';
  return { code: 'heading', message, hint: 'Write ## or ###.' };
}
