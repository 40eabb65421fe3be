import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { PAGE_VIEWPORT } from '@/components/site/page-viewport';
import { asset, inlineScript } from '@/lib/site/assets';
import { siteContent } from '@/lib/site/content';

export const viewport = PAGE_VIEWPORT;

/** Addresses without a language: shown in the default one, unless script leads on to the reader's own. */
export default async function NeutralLayout({ children }: { readonly children: ReactNode }) {
  const { site } = await siteContent();
  return (
    <Document
      lang={site.defaultLang}
      defaultLang={site.defaultLang}
      inlineScripts={[inlineScript('language'), inlineScript('theme')]}
      siteScript={asset('site')}
    >
      {children}
    </Document>
  );
}
