import type { Metadata } from 'next';
import { HomePage } from '@/components/home/home-page';
import { EnhancerScript } from '@/components/site/enhancer-script';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { asset, searchIndexAsset } from '@/lib/site/assets';
import { neutralContext } from '@/lib/site/page-context';

export async function generateMetadata(): Promise<Metadata> {
  const context = await neutralContext();
  const { description } = context.texts.home;
  return pageMetadata(context, { title: undefined, description, rest: pageRest('home') });
}

/** The address that people type: home in the default language, or by script in the reader's own. */
export default async function Page() {
  const context = await neutralContext();
  return (
    <>
      <HomePage context={context} worker={asset('worker')} index={await searchIndexAsset()} />
      <EnhancerScript file={asset('search')} />
    </>
  );
}
