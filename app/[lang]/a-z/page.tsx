import type { Metadata } from 'next';
import { AToZPage } from '@/components/a-z/a-z-page';
import { pageMetadata } from '@/components/site/page-metadata';
import { pageRest } from '@/components/site/paths';
import { pageContext } from '@/lib/site/page-context';

interface PageProps {
  readonly params: Promise<{ lang: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const context = await pageContext((await params).lang);
  const { title, description } = context.texts.aToZ;
  return pageMetadata(context, { title, description, rest: pageRest('a-z') });
}

export default async function Page({ params }: PageProps) {
  return <AToZPage context={await pageContext((await params).lang)} />;
}
