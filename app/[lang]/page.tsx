import type { Metadata } from 'next';
import { HomePage } from '@/components/home/home-page';
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
  const { description } = context.texts.home;
  return pageMetadata(context, { title: undefined, description, rest: pageRest('home') });
}

export default async function Page({ params }: PageProps) {
  const context = await pageContext((await params).lang);
  return (
    <>
      <HomePage context={context} worker={asset('worker')} index={await searchIndexAsset()} />
      <EnhancerScript file={asset('search')} />
    </>
  );
}
