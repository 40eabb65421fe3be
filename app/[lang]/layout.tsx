import '../globals.css';
import type { ReactNode } from 'react';
import { Document } from '@/components/site/document';
import { PAGE_VIEWPORT } from '@/components/site/page-viewport';
import { LANGS } from '@/lib/article/lang';
import { asset, inlineScript } from '@/lib/site/assets';
import { langParam, siteContent } from '@/lib/site/content';

export const dynamicParams = false;
export const viewport = PAGE_VIEWPORT;

export function generateStaticParams() {
  return LANGS.map((lang) => ({ lang }));
}

interface LayoutProps {
  readonly children: ReactNode;
  readonly params: Promise<{ lang: string }>;
}

export default async function LanguageLayout({ children, params }: LayoutProps) {
  const { lang } = await params;
  const { site } = await siteContent();
  return (
    <Document
      lang={langParam(lang)}
      defaultLang={site.defaultLang}
      inlineScripts={[inlineScript('theme')]}
      siteScript={asset('site')}
    >
      {children}
    </Document>
  );
}
