// What the ticket texts of an article are made from, in all languages: fetched when somebody copies one.
import { findArticle } from '@/components/article/find-article';
import { siteContent } from '@/lib/site/content';
import { ticketSource } from '@/lib/tickets/ticket-source';

export const dynamic = 'force-static';
export const dynamicParams = false;

export async function generateStaticParams() {
  const { articles } = await siteContent();
  return articles.map(({ id }) => ({ id }));
}

export async function GET(_request: Request, { params }: { params: Promise<{ id: string }> }) {
  const content = await siteContent();
  const article = findArticle(content, (await params).id);
  return Response.json(ticketSource(article, content));
}
