// The components of a part, once the MDX parser has put them into a tree: known, placed and filled in rightly.
// Everything else that MDX can say has been refused before; that it is refused here again is the second lock.
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Finding } from '../source-text';
import { COMPONENTS } from './components';
import type { PlacedFinding } from './scan-tags';

type Component = Extract<Nodes, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Everything that is wrong with the components of a tree. */
export function checkComponents(tree: Root): PlacedFinding[] {
  const findings: PlacedFinding[] = [];
  visit(tree, (node) => {
    const finding = findingOf(node);
    if (finding !== undefined) findings.push({ ...finding, offset: node.position?.start.offset ?? 0 });
  });
  return findings;
}

function findingOf(node: Nodes): Finding | undefined {
  switch (node.type) {
    case 'mdxjsEsm':
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return { code: 'expression', message: 'Articles hold no code.', hint: 'Put the text in backticks.' };
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return componentFinding(node);
    default:
      return undefined;
  }
}

function componentFinding(node: Component): Finding | undefined {
  const name = node.name ?? '';
  const rule = Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (rule === undefined) {
    return {
      code: 'unknown-component',
      message: `There is no component \`<${name}>\`.`,
      hint: 'Put the text in backticks.',
    };
  }
  const hint = `Write ${rule.example}.`;
  const given = literalAttributes(node);
  const wrong = given === undefined || [...given.keys()].some((key) => !rule.attributes.includes(key));
  if (wrong || rule.attributes.some((key) => (given.get(key) ?? '').trim() === '')) {
    const wanted =
      rule.attributes.length === 0
        ? 'no attribute'
        : `the text ${rule.attributes.join(', ')} and nothing else`;
    return { code: 'component-attribute', message: `\`<${name}>\` takes ${wanted}.`, hint };
  }
  if (node.children.length === 0)
    return { code: 'empty-component', message: `\`<${name}>\` is empty.`, hint };
  const block = node.type === 'mdxJsxFlowElement';
  if (block === rule.block) return undefined;
  const message = rule.block
    ? 'is a block, so its tags stand alone on their lines'
    : 'stands inside a line of text';
  return { code: 'component-place', message: `\`<${name}>\` ${message}.`, hint };
}

/** Undefined where one is not a literal text, such as a spread or an expression. */
export function literalAttributes(node: Component): Map<string, string> | undefined {
  const attributes = new Map<string, string>();
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return undefined;
    attributes.set(attribute.name, attribute.value);
  }
  return attributes;
}
