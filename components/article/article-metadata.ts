import type { Metadata } from 'next';
import type { Article } from '@/lib/article/article';
import type { PageContext } from '../site/page-context';
import { pageMetadata } from '../site/page-metadata';
import { permanentPath } from '../site/paths';
import { articleText, causeText } from './text-in';

/** Title and description of an article: what a reader of a result list must see is its causes. */
export function articleMetadata(context: PageContext, article: Article): Metadata {
  const causes = article.causes.map((cause) => causeText(article, cause, context.lang).text.cause);
  return pageMetadata(context, {
    title: articleText(article, context.lang).text.title,
    description: causes.join(' '),
    rest: permanentPath(article.id),
    kind: 'article',
  });
}
