import type { Article } from '@/lib/article/article';
import { nameOf, type PageContext } from '../site/page-context';
import { ArticleRow } from './article-row';
import { platformsKey, usualPlatforms } from './usual-platforms';

/** Articles of one group as rows; the platforms that most of them have are said once, above. */
export function ArticleRows({
  context,
  articles,
}: {
  readonly context: PageContext;
  readonly articles: readonly Article[];
}) {
  const { lang, content } = context;
  const usual = usualPlatforms(articles);
  return (
    <>
      {usual && (
        <p className="group-platforms">
          {usual
            .split(' ')
            .map((key) => nameOf(content.site.platforms, key, lang))
            .join(', ')}
        </p>
      )}
      <ul>
        {articles.map((article) => (
          <ArticleRow
            key={article.id}
            context={context}
            article={article}
            platformsSaid={platformsKey(article) === usual}
          />
        ))}
      </ul>
    </>
  );
}
