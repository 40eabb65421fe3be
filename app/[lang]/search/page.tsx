import type { Metadata } from 'next';
import { SearchPage } from '@/components/home/search-page';
import { EnhancerScript } from '@/components/site/enhancer-script';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { asset, searchIndexAsset } from '@/lib/site/assets';
import { pageContext } from '@/lib/site/page-context';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const context = await pageContext((await params).lang);
  return pageMetadata(context, { ...context.texts.searchPage, rest: pageRest('search') });
}

export default async function Page({ params }: PageProps) {
  const context = await pageContext((await params).lang);
  return (
    <>
      <SearchPage context={context} worker={asset('worker')} index={await searchIndexAsset()} />
      <EnhancerScript file={asset('search')} />
    </>
  );
}
