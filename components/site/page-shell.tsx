// Header, content and footer of a page. Pages render it themselves (not the layout), because the language
// switch must lead to the same page in the other language.
import type { ReactNode } from 'react';
import type { PageContext } from './page-context';
import type { PageName } from './paths';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface PageShellProps {
  readonly context: PageContext;
  /** The page's address after its language, such as `/browse/`. */
  readonly rest: string;
  /** Which entry of the navigation this page is. */
  readonly current?: PageName;
  readonly children: ReactNode;
}

export function PageShell({ context, rest, current, children }: PageShellProps) {
  return (
    <>
      <a className="skip-link" href="#content">
        {context.texts.site.skip}
      </a>
      <SiteHeader context={context} rest={rest} current={current} />
      <main id="content" tabIndex={-1} className="page">
        {children}
      </main>
      <SiteFooter context={context} rest={rest} />
    </>
  );
}
