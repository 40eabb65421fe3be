// An article's blocks as they go into a text: callouts and branches say in words what a page shows by its looks, and
// links of this site get its address.
import type { TicketCopyTexts } from '../interface/ticket-copy-texts';
import { type Block, type Inline, label, text } from './document';
import type { SourceBlock } from './source';

/** How a text speaks of this site. */
export interface LowerOptions {
  readonly texts: TicketCopyTexts;
  /** The absolute address of a path of this site; undefined leaves the words and drops the link. */
  readonly address: ((path: string) => string) | undefined;
}

/** Blocks that every writer knows. */
export function lowerBlocks(blocks: readonly SourceBlock[], options: LowerOptions): Block[] {
  return blocks.flatMap((block) => lowerBlock(block, options));
}

function lowerBlock(block: SourceBlock, options: LowerOptions): Block[] {
  const inlines = (line: readonly Inline[]) => line.flatMap((inline) => lowerInline(inline, options));
  switch (block.kind) {
    case 'branch':
      return [label(options.texts.text.labelled(block.label)), ...lowerBlocks(block.blocks, options)];
    case 'callout':
      return callout(block.callout, lowerBlocks(block.blocks, options), options);
    case 'list':
      return [{ ...block, items: block.items.map((item) => lowerBlocks(item, options)) }];
    case 'table':
      return [{ kind: 'table', rows: block.rows.map((row) => row.map(inlines)) }];
    case 'code':
      return [block];
    default:
      return [{ ...block, inlines: inlines(block.inlines) }];
  }
}

/** The name of the callout stands before its first words. */
function callout(kind: string | undefined, blocks: readonly Block[], { texts }: LowerOptions): Block[] {
  const name = texts.text.callouts.find(([known]) => known === kind)?.[1];
  if (name === undefined) return [...blocks];
  const strong: Inline = { kind: 'strong', inlines: [text(texts.text.labelled(name))] };
  const [first, ...rest] = blocks;
  if (first?.kind !== 'paragraph') return [{ kind: 'paragraph', inlines: [strong] }, ...blocks];
  return [{ kind: 'paragraph', inlines: [strong, text(' '), ...first.inlines] }, ...rest];
}

function lowerInline(inline: Inline, options: LowerOptions): Inline[] {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
      return [{ ...inline, inlines: inline.inlines.flatMap((inner) => lowerInline(inner, options)) }];
    case 'link': {
      const inlines = inline.inlines.flatMap((inner) => lowerInline(inner, options));
      if (!inline.url.startsWith('/')) return [{ ...inline, inlines }];
      return options.address === undefined
        ? inlines
        : [{ kind: 'link', url: options.address(inline.url), inlines }];
    }
    default:
      return [inline];
  }
}
