// Draws the checked tree of an article's Markdown. Nothing is evaluated: elements are looked up in a closed list.
import type { Element, Nodes } from 'hast';
import { toJsxRuntime } from 'hast-util-to-jsx-runtime';
import { Fragment, jsx, jsxs } from 'react/jsx-runtime';
import type { RichText as RichTextValue } from '@/lib/article/article';
import type { InLang } from '@/lib/article/in-language';
import { foreign } from '../article/words';
import type { PageContext } from '../site/page-context';
import { richTextElements } from './rich-text-elements';

interface RichTextProps {
  readonly context: PageContext;
  readonly text: InLang<RichTextValue>;
  /** Unique on the page: what can be copied inside gets ids that begin with it. */
  readonly id: string;
  /** How many levels headings move down, so that `##` fits below the heading that stands above the text. */
  readonly shift?: number;
}

export function RichText({ context, text, id, shift = 1 }: RichTextProps) {
  const blocks = codeBlocks(text.value.tree);
  const codeId = (node: Element | undefined) => `${id}_code_${node === undefined ? 0 : blocks.indexOf(node)}`;
  const components = richTextElements({ context, shift, codeId });
  return (
    <div className="prose" lang={foreign(text, context.lang)}>
      {toJsxRuntime(text.value.tree, { Fragment, jsx, jsxs, components, passNode: true })}
    </div>
  );
}

function codeBlocks(node: Nodes): readonly Element[] {
  if (node.type === 'element' && node.tagName === 'pre') return [node];
  return 'children' in node ? node.children.flatMap(codeBlocks) : [];
}
