// Draws the checked tree of an article's Markdown. Nothing is evaluated: elements are looked up in a closed
// list, and whatever lib/content let through beside it is drawn as the plain element it is.
import type { Root } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { RichText as RichTextValue } from '@/lib/article/article';
import type { PageContext } from '../site/page-context';
import { richTextElements } from './rich-text-elements';

interface RichTextProps {
  readonly context: PageContext;
  readonly text: RichTextValue;
  /** Unique on the page: what can be copied inside gets ids that begin with it. */
  readonly id: string;
  /** How many levels headings move down, so that `##` fits below the heading that stands above the text. */
  readonly shift?: number;
}

export function RichText({ context, text, id, shift = 1 }: RichTextProps) {
  return <div className="prose">{drawTree(text.tree, richTextElements({ context, id, shift }))}</div>;
}

function drawTree(tree: Root, components: ReturnType<typeof richTextElements>) {
  return toJsxRuntime(tree, {
    Fragment,
    jsx,
    jsxs,
    components,
    passNode: true,
    // The policy forbids inline styles; cells keep `align`, which becomes a class
    tableCellAlignToStyle: false,
  });
}
