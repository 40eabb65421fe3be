import type { Article } from '@/lib/article/article';
import { articlePath } from '@/lib/permanence/addresses';
import { nameOf, type PageContext } from '../site/page-context';
import { titleOf } from './words';

/** The article for machines (schema.org). Data, not script: no policy needs to admit it. */
export function ArticleLinkedData({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  // `<` could end the element early where a message quotes markup
  const json = JSON.stringify(linkedData(context, article)).replaceAll('<', '\\u003c');
  // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON of our own content, with every "<" escaped
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />;
}

function linkedData(context: PageContext, article: Article) {
  const { site } = context.content;
  const title = titleOf(article, context.lang);
  return {
    '@context': 'https://schema.org',
    '@type': 'TechArticle',
    headline: title.value,
    inLanguage: title.lang,
    dateModified: article.changed,
    about: nameOf(site.products, article.appliesTo.product, title.lang),
    keywords: [...article.codes, ...article.messages.map((message) => message.text)].join('; '),
    citation: article.sources.map((source) => source.url),
    ...(site.url !== undefined && { url: `${site.url}${articlePath(article.id, context.lang)}` }),
  };
}
