// What each element of an article's Markdown becomes. The list is closed: a component that is not here does
// not exist for authors either (lib/content refuses it with its line).
import type { Element } from 'hast';
import type { Components } from 'hast-util-to-jsx-runtime';
import type { ComponentProps } from 'react';
import type { PageContext } from '../site/page-context';
import { Branch } from './branch';
import { Callout, isCalloutKind } from './callout';
import { CodeBlock } from './code-block';
import { linkTarget } from './link-target';
import { Unverified } from './unverified';

interface Place {
  readonly context: PageContext;
  readonly id: string;
  readonly shift: number;
}

type WithNode<T extends keyof React.JSX.IntrinsicElements> = ComponentProps<T> & { readonly node?: Element };

/** Elements for a text at one place of a page. */
export function richTextElements({ context, id, shift }: Place): Partial<Components> {
  return {
    h1: heading(1 + shift),
    h2: heading(2 + shift),
    h3: heading(3 + shift),
    a: ({ node, children }: WithNode<'a'>) => (
      <a href={linkTarget(node?.properties ?? {}, context.lang)}>{children}</a>
    ),
    aside: ({ node, children }: WithNode<'aside'>) => {
      const kind = node?.properties.dataCallout;
      return isCalloutKind(kind) ? (
        <Callout kind={kind} name={context.texts.article.callouts[kind]}>
          {children}
        </Callout>
      ) : (
        <aside>{children}</aside>
      );
    },
    section: ({ node, children }: WithNode<'section'>) => (
      <Branch label={String(node?.properties.dataBranch ?? '')}>{children}</Branch>
    ),
    span: ({ node, children }: WithNode<'span'>) =>
      node?.properties.dataUnverified === undefined ? (
        <span>{children}</span>
      ) : (
        <Unverified meaning={context.texts.article.unverified}>{children}</Unverified>
      ),
    pre: ({ node, children }: WithNode<'pre'>) => (
      <CodeBlock id={`${id}_code_${node?.position?.start.line ?? 0}`} texts={context.texts}>
        {children}
      </CodeBlock>
    ),
    table: ({ children }: WithNode<'table'>) => (
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a wide table must scroll by keyboard too
      // biome-ignore lint/a11y/useSemanticElements: a group, not a fieldset
      <div className="table-scroll" role="group" aria-label={context.texts.site.table} tabIndex={0}>
        <table>{children}</table>
      </div>
    ),
    th: ({ node, children }: WithNode<'th'>) => (
      <th scope="col" className={alignClass(node)}>
        {children}
      </th>
    ),
    td: ({ node, children }: WithNode<'td'>) => <td className={alignClass(node)}>{children}</td>,
  };
}

const HEADINGS = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** No `id`: headings inside articles carry no promise, so nothing may link to them. */
function heading(level: number) {
  const Tag = HEADINGS[Math.min(Math.max(level, 2), 6) - 2] ?? 'h6';
  return ({ children }: WithNode<'h2'>) => <Tag>{children}</Tag>;
}

function alignClass(node: Element | undefined): string | undefined {
  const align = node?.properties.align;
  if (align === 'right') return 'text-right';
  return align === 'center' ? 'text-center' : undefined;
}
