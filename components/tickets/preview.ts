// The preview: the written text as nodes, the reader's own pieces as buttons that put back what is hidden.
import type { HtmlNode } from '../../lib/tickets/formats/html-tree';
import { element } from '../search/element';
import type { WrittenText } from './written-text';

/** Makes the node of a piece of the reader's, by its id and its text. */
export type PieceNode = (id: number, text: string) => Node;

/** The preview of a text. */
export function previewNodes({ shown }: WrittenText, piece: PieceNode): Node[] {
  if (shown.kind === 'rich') return shown.nodes.map((node) => richNode(node, piece));
  return [
    filled(
      element('pre', { class: 'ticket-plain' }),
      shown.parts.map(({ text, id }) => (id === undefined ? text : piece(id, text))),
    ),
  ];
}

/** One by one: a mail may hold more private pieces than a call takes arguments. */
function filled(parent: HTMLElement, children: Iterable<Node | string>): HTMLElement {
  for (const child of children) parent.append(child);
  return parent;
}

function richNode(node: HtmlNode, piece: PieceNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  if (node.kind === 'reader') return piece(node.id, node.text);
  return filled(
    element(node.tag, node.attributes),
    node.children.map((child) => richNode(child, piece)),
  );
}
