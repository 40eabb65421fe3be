import type { Metadata } from 'next';
import { collectionWords } from '@/components/article/words';
import { CollectionPage } from '@/components/collection/collection-page';
import { findCollection } from '@/components/collection/find-collection';
import { pageMetadata } from '@/components/site/page-metadata';
import { plainText } from '@/lib/article/plain-text';
import { siteContent } from '@/lib/site/content';
import { pageContext } from '@/lib/site/page-context';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { collections } = await siteContent();
  return collections.map(({ id }) => ({ id }));
}

interface PageProps {
  readonly params: Promise<{ lang: string; id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, id } = await params;
  const context = await pageContext(lang);
  const { value: text } = collectionWords(findCollection(context.content, id), context.lang);
  return pageMetadata(context, {
    title: text.title,
    description: plainText(text.introduction),
    rest: `/c/${id}/`,
  });
}

export default async function Page({ params }: PageProps) {
  const { lang, id } = await params;
  const context = await pageContext(lang);
  return <CollectionPage context={context} collection={findCollection(context.content, id)} />;
}
