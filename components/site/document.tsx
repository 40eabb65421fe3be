// The HTML document around every page: language, scripts that run before paint, and the live region.
import type { ReactNode } from 'react';
import type { Lang } from '@/lib/article/lang';
import { EnhancerScript, type ScriptFile } from './enhancer-script';
import { basePath } from './href';

interface DocumentProps {
  readonly lang: Lang;
  readonly defaultLang: Lang;
  /** Code that runs before the first paint: theme, and on pages without language the way to the reader's own. */
  readonly inlineScripts: readonly string[];
  readonly siteScript: ScriptFile;
  readonly children: ReactNode;
}

export function Document({ lang, defaultLang, inlineScripts, siteScript, children }: DocumentProps) {
  return (
    <html lang={lang} data-base={basePath()} data-default-lang={defaultLang} suppressHydrationWarning>
      {/* biome-ignore lint/style/noHeadElement: the app router has no next/head; scripts before paint go here */}
      <head>
        {inlineScripts.map((code) => (
          <script
            key={code}
            data-enhancer=""
            // biome-ignore lint/security/noDangerouslySetInnerHtml: our own bundle, named by hash in the page's policy
            dangerouslySetInnerHTML={{ __html: code }}
          />
        ))}
      </head>
      <body>
        {children}
        <p role="status" className="sr-only" data-announce="" />
        <EnhancerScript file={siteScript} />
      </body>
    </html>
  );
}
