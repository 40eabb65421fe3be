import type { Metadata } from 'next';
import { BrowsePage } from '@/components/browse/browse-page';
import { EnhancerScript } from '@/components/site/enhancer-script';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { asset } from '@/lib/site/assets';
import { pageContext } from '@/lib/site/page-context';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const context = await pageContext((await params).lang);
  const { title, description } = context.texts.browse;
  return pageMetadata(context, { title, description, rest: pageRest('browse') });
}

export default async function Page({ params }: PageProps) {
  return (
    <>
      <BrowsePage context={await pageContext((await params).lang)} />
      <EnhancerScript file={asset('browse')} />
    </>
  );
}
