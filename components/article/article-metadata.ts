import type { Metadata } from 'next';
import type { Article } from '@/lib/article/article';
import { localise } from '@/lib/article/localise';
import { permanentPath } from '@/lib/permanence/addresses';
import type { PageContext } from '../site/page-context';
import { pageMetadata } from '../site/page-metadata';

/** Title and description of an article: what a reader of a result list must see is its causes. */
export function articleMetadata(context: PageContext, article: Article): Metadata {
  const words = localise(article, context.lang);
  return pageMetadata(context, {
    title: words.title.value,
    description: words.causes.map(({ cause }) => cause.value).join(' '),
    rest: permanentPath(article.id),
    kind: 'article',
  });
}
