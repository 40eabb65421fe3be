import './globals.css';
import type { Metadata } from 'next';
import { Document } from '@/components/site/document';
import { EnhancerScript } from '@/components/site/enhancer-script';
import { NotFoundPage } from '@/components/site/not-found-page';
import { PAGE_VIEWPORT } from '@/components/site/page-viewport';
import { textsOf } from '@/lib/interface/texts-of';
import { asset, inlineScript } from '@/lib/site/assets';
import { neutralContext } from '@/lib/site/page-context';

export const viewport = PAGE_VIEWPORT;

export async function generateMetadata(): Promise<Metadata> {
  const { content, texts } = await neutralContext();
  return {
    title: `${texts.notFound.title} · ${content.site.title}`,
    description: texts.notFound.text,
    referrer: 'no-referrer',
  };
}

export default async function GlobalNotFound() {
  const context = await neutralContext();
  return (
    <Document
      lang={context.lang}
      defaultLang={context.lang}
      inlineScripts={[inlineScript('theme')]}
      siteScript={asset('site')}
    >
      <NotFoundPage context={context} textsOf={textsOf} />
      <EnhancerScript file={asset('not-found')} />
    </Document>
  );
}
