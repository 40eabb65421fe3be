// For rich fields: text/html on the clipboard, and plain text beside it for fields that take no more.
import type { Block, CodePiece, Inline } from '../document';
import type { CopyFormat } from './format';
import { type HtmlNode, tag } from './html-tree';
import { plain } from './plain';

export const html: CopyFormat = {
  id: 'html',
  name: { en: 'Formatted (HTML)', fr: 'Mis en forme (HTML)' },
  use: {
    en: 'Rich editors, Outlook, Zendesk, ServiceNow',
    fr: 'Éditeurs riches, Outlook, Zendesk, ServiceNow',
  },
  write: plain.write,
  rich: (document) => document.map(blockNode),
};

function blockNode(block: Block): HtmlNode {
  switch (block.kind) {
    case 'heading':
      return tag('h3', inlineNodes(block.inlines));
    case 'code':
      return tag('pre', pieces(block.pieces));
    case 'table':
      return table(block.rows);
    case 'list': {
      const items = block.items.map((item) => tag('li', itemNodes(item)));
      if (block.start === undefined) return tag('ul', items);
      return tag('ol', items, block.start === 1 ? {} : { start: String(block.start) });
    }
    default:
      return tag('p', inlineNodes(block.inlines));
  }
}

/** An entry's first paragraph needs no element of its own: mail programs would set it apart. */
function itemNodes([first, ...rest]: readonly Block[]): HtmlNode[] {
  if (first === undefined) return [];
  const lead = first.kind === 'paragraph' ? inlineNodes(first.inlines) : [blockNode(first)];
  return [...lead, ...rest.map(blockNode)];
}

function table(rows: Extract<Block, { kind: 'table' }>['rows']): HtmlNode {
  const [head = [], ...body] = rows;
  const row = (cell: 'th' | 'td') => (cells: readonly (readonly Inline[])[]) =>
    tag(
      'tr',
      cells.map((inlines) => tag(cell, inlineNodes(inlines))),
    );
  return tag('table', [tag('thead', [row('th')(head)]), tag('tbody', body.map(row('td')))]);
}

function inlineNodes(inlines: readonly Inline[]): HtmlNode[] {
  return inlines.flatMap((inline): HtmlNode[] => {
    switch (inline.kind) {
      case 'strong':
        return [tag('strong', inlineNodes(inline.inlines))];
      case 'emphasis':
        return [tag('em', inlineNodes(inline.inlines))];
      case 'code':
        return [tag('code', [inline.text])];
      case 'link': {
        const isSafe = /^(?:https?:\/\/|mailto:)/.test(inline.url);
        return isSafe
          ? [tag('a', inlineNodes(inline.inlines), { href: inline.url })]
          : inlineNodes(inline.inlines);
      }
      case 'break':
        return [tag('br', [])];
      case 'reader':
        return [inline];
      default:
        return [inline.text];
    }
  });
}

function pieces(list: readonly CodePiece[]): HtmlNode[] {
  return list.map((piece) => (piece.kind === 'reader' ? piece : piece.text));
}
