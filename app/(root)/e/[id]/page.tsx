import type { Metadata } from 'next';
import { articleMetadata } from '@/components/article/article-metadata';
import { ArticlePage } from '@/components/article/article-page';
import { findArticle } from '@/components/article/find-article';
import { asset } from '@/lib/site/assets';
import { siteContent } from '@/lib/site/content';
import { neutralContext } from '@/lib/site/page-context';
import { siteImageAsset } from '@/lib/site/site-image';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await siteContent();
  return articles.map(({ id }) => ({ id }));
}

interface PageProps {
  readonly params: Promise<{ id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const context = await neutralContext();
  return articleMetadata(context, findArticle(context.content, (await params).id), {
    neutral: true,
    image: siteImageAsset(),
  });
}

/** The permanent link: what tickets carry. */
export default async function Page({ params }: PageProps) {
  const context = await neutralContext();
  const article = findArticle(context.content, (await params).id);
  return <ArticlePage context={context} article={article} ticketScript={asset('ticket-copy')} />;
}
