import type { Metadata } from 'next';
import { ArticleLinkedData } from '@/components/article/article-linked-data';
import { articleMetadata } from '@/components/article/article-metadata';
import { ArticlePage } from '@/components/article/article-page';
import { findArticle } from '@/components/article/find-article';
import { asset } from '@/lib/site/assets';
import { siteContent } from '@/lib/site/content';
import { pageContext } from '@/lib/site/page-context';
import { siteImageAsset } from '@/lib/site/site-image';

export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await siteContent();
  return articles.map(({ id }) => ({ id }));
}

interface PageProps {
  readonly params: Promise<{ lang: string; id: string }>;
}

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { lang, id } = await params;
  const context = await pageContext(lang);
  return articleMetadata(context, findArticle(context.content, id), { image: siteImageAsset() });
}

export default async function Page({ params }: PageProps) {
  const { lang, id } = await params;
  const context = await pageContext(lang);
  const article = findArticle(context.content, id);
  return (
    <>
      <ArticlePage context={context} article={article} ticketScript={asset('ticket-copy')} />
      <ArticleLinkedData context={context} article={article} />
    </>
  );
}
