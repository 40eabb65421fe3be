import type { Metadata } from 'next';
import type { Article } from '@/lib/article/article';
import { localise } from '@/lib/article/localise';
import { permanentPath } from '@/lib/permanence/addresses';
import type { PageContext } from '../site/page-context';
import { pageMetadata, type SiteImage } from '../site/page-metadata';

interface ArticleMetadataOptions {
  /** True on the permanent link's own page, which previews lead back to. */
  readonly neutral?: boolean;
  readonly image?: SiteImage;
}

/**
 * Title and description of an article: what a reader of a result list must see is its causes; what somebody must see
 * who finds the link on a ticket or in a chat is the message and the likeliest cause. A server never sees the
 * fragment, so a link to a later cause shows the first one too.
 */
export function articleMetadata(
  context: PageContext,
  article: Article,
  { neutral = false, image }: ArticleMetadataOptions = {},
): Metadata {
  const words = localise(article, context.lang);
  const [cause] = words.causes;
  const message = article.messages.find(({ lang }) => lang === context.lang) ?? article.messages[0];
  const quoted = message === undefined ? '' : context.texts.article.quoted(message.text);
  return pageMetadata(context, {
    title: words.title.value,
    description: words.causes.map(({ cause: why }) => why.value).join(' '),
    preview: [quoted, cause?.cause.value ?? ''].filter((text) => text !== '').join(' '),
    rest: permanentPath(article.id),
    path: neutral ? permanentPath(article.id) : undefined,
    image,
    kind: 'article',
  });
}
