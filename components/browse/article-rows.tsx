import type { Article } from '@/lib/article/article';
import { nameOf, type PageContext } from '../site/page-context';
import { ArticleRow } from './article-row';
import { samePlatforms } from './same-platforms';

/** Articles of one group as rows; platforms that all of them share are said once, above. */
export function ArticleRows({
  context,
  articles,
}: {
  readonly context: PageContext;
  readonly articles: readonly Article[];
}) {
  const { lang, content } = context;
  const shared = samePlatforms(articles);
  return (
    <>
      {shared && (
        <p className="group-platforms">
          {shared.map((key) => nameOf(content.site.platforms, key, lang)).join(', ')}
        </p>
      )}
      <ul>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            context={context}
            article={article}
            platformsSaid={shared !== undefined}
          />
        ))}
      </ul>
    </>
  );
}
