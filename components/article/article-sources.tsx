import type { Article } from '@/lib/article/article';
import { formatDate } from '@/lib/interface/format-date';
import type { PageContext } from '../site/page-context';

/** Where facts and exact messages come from, each with its licence. */
export function ArticleSources({
  context,
  article,
}: {
  readonly context: PageContext;
  readonly article: Article;
}) {
  const { texts, lang } = context;
  if (article.sources.length === 0) return null;
  return (
    <section className="sources" aria-labelledby="sources_heading">
      <h2 id="sources_heading" className="label">
        {texts.article.sourcesTitle}
      </h2>
      <ul>
        {article.sources.map((source) => (
          <li key={source.url}>
            <a href={source.url}>{source.title}</a>
            <span className="quiet">
              {source.date && (
                <>
                  {' · '}
                  <time dateTime={source.date}>{formatDate(lang, source.date)}</time>
                </>
              )}
              {` · ${texts.article.licence} ${source.licence}`}
            </span>
          </li>
        ))}
      </ul>
      <p className="quiet">{texts.article.sourcesNote}</p>
    </section>
  );
}
