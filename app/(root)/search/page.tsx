import type { Metadata } from 'next';
import { SearchPage } from '@/components/home/search-page';
import { EnhancerScript } from '@/components/site/enhancer-script';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { asset, searchIndexAsset } from '@/lib/site/assets';
import { neutralContext } from '@/lib/site/page-context';

export async function generateMetadata(): Promise<Metadata> {
  const context = await neutralContext();
  return pageMetadata(context, { ...context.texts.searchPage, rest: pageRest('search') });
}

/** Where other systems send a text to search for, without knowing the reader's language. */
export default async function Page() {
  const context = await neutralContext();
  return (
    <>
      <SearchPage context={context} worker={asset('worker')} index={await searchIndexAsset()} />
      <EnhancerScript file={asset('search')} />
    </>
  );
}
