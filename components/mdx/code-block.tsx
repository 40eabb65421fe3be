import type { ReactNode } from 'react';
import type { Texts } from '@/lib/interface/texts';
import { CopyButton } from '../site/copy-button';

interface CodeBlockProps {
  readonly id: string;
  readonly texts: Texts;
  readonly children: ReactNode;
}

/** Text as a program wrote it: kept as it is, wrapped rather than scrolled, and copyable. */
export function CodeBlock({ id, texts, children }: CodeBlockProps) {
  return (
    <div className="code-block">
      <pre id={id}>{children}</pre>
      <CopyButton target={id} label={texts.article.copyCode} texts={texts} />
    </div>
  );
}
