// What each element of an article's Markdown becomes. The list is closed: an element that lib/content does not
// list (lib/content/markdown/plain-tree.ts) never reaches a page, and a component that is not here is not drawn.
import type { Element } from 'hast';
import type { Components } from 'hast-util-to-jsx-runtime';
import type { ReactNode } from 'react';
import type { PageContext } from '../site/page-context';
import { Branch } from './branch';
import { Callout, isCalloutKind } from './callout';
import { CodeBlock } from './code-block';
import { linkTarget } from './link-target';
import { Unverified } from './unverified';

interface Place {
  readonly context: PageContext;
  /** How many levels headings move down. */
  readonly shift: number;
  /** Id of a code block, for its copy button. */
  readonly codeId: (node: Element | undefined) => string;
}

interface Drawn {
  readonly node?: Element | undefined;
  readonly children?: ReactNode;
}

/** Elements for a text at one place of a page. */
export function richTextElements({ context, shift, codeId }: Place): Partial<Components> {
  const { texts, lang } = context;
  const plain: Partial<Components> = {
    h2: heading(2 + shift),
    h3: heading(3 + shift),
    a: ({ node, children }: Drawn) => <a href={linkTarget(node?.properties ?? {}, lang)}>{children}</a>,
    pre: ({ node, children }: Drawn) => (
      <CodeBlock id={codeId(node)} texts={texts}>
        {children}
      </CodeBlock>
    ),
    table: ({ children }: Drawn) => (
      // biome-ignore lint/a11y/useSemanticElements: a group, not a fieldset of a form
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
      <div className="table-scroll" role="group" aria-label={texts.site.table} tabIndex={0}>
        <table>{children}</table>
      </div>
    ),
    th: ({ node, children }: Drawn) => (
      <th scope="col" className={classOf(node)}>
        {children}
      </th>
    ),
  };
  return { ...plain, ...componentElements(context) };
}

/** The components of MDX, which lib/content writes as elements of these names. */
function componentElements({ texts }: PageContext) {
  return {
    branch: ({ node, children }: Drawn) => (
      <Branch label={String(node?.properties.label ?? '')}>{children}</Branch>
    ),
    callout: ({ node, children }: Drawn) => {
      const kind = node?.properties.kind;
      if (!isCalloutKind(kind)) throw new Error(`lib/content let an unknown callout through: ${kind}.`);
      return (
        <Callout kind={kind} name={texts.article.callouts[kind]}>
          {children}
        </Callout>
      );
    },
    unverified: ({ children }: Drawn) => (
      <Unverified meaning={texts.article.unverified}>{children}</Unverified>
    ),
  };
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** No `id`: headings inside articles carry no promise, so nothing may link to them. */
function heading(level: number) {
  const Tag = HEADINGS[Math.min(Math.max(level, 2), 6) - 2] ?? 'h6';
  return ({ children }: Drawn) => <Tag>{children}</Tag>;
}

function classOf(node: Element | undefined): string | undefined {
  const names = node?.properties.className;
  return Array.isArray(names) ? names.join(' ') : undefined;
}
