import type { Article } from '@/lib/article/article';
import { articlePath } from '@/lib/permanence/addresses';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { foreign, titleOf } from './words';

interface ArticleLinkProps {
  readonly context: PageContext;
  readonly article: Article;
  /** Leads to this cause of the article. */
  readonly cause?: string;
}

/** A link to an article by its title, in the reader's language where the article has it. */
export function ArticleLink({ context, article, cause }: ArticleLinkProps) {
  const { lang } = context;
  const title = titleOf(article, lang);
  return (
    <a href={href(articlePath(article.id, lang, cause))} lang={foreign(title, lang)}>
      {title.value}
    </a>
  );
}
