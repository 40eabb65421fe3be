import type { Article } from '@/lib/article/article';
import { keptAnchors } from '@/lib/permanence/anchors';
import type { PageContext } from '../site/page-context';
import { ArticleLink } from './article-link';

interface MovedCausesProps {
  readonly context: PageContext;
  readonly article: Article;
}

/** Where links to causes land that are on another article's page by now: each says where, one click away; script leads there at once. */
export function MovedCauses({ context, article }: MovedCausesProps) {
  const { texts, content } = context;
  return keptAnchors(article, content.articles).map((kept) => {
    const now = content.articles.find(({ id }) => kept.kind === 'moved' && id === kept.article);
    if (now === undefined) return null;
    return (
      <p key={kept.anchor} id={kept.anchor} className="moved-cause" data-moved-cause="">
        {texts.article.causeMoved} <ArticleLink context={context} article={now} cause={kept.cause} />
      </p>
    );
  });
}
