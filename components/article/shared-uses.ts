// A resolution written once says where else it is used, so that nobody mends it for one article alone.
import type { Article } from '@/lib/article/article';

/** One cause, as a link names it. */
export interface CauseUse {
  readonly article: Article;
  readonly cause: string;
}

/**
 * The other causes that use a shared resolution, in the order of the articles.
 *
 * @example
 * sharedUses(articles, 'assign-intune-licence', { article: 'workplace-join-failed', cause: 'cause' })
 * //=> [{ article: …, cause: 'no-licence' }]
 */
export function sharedUses(
  articles: readonly Article[],
  sharedId: string,
  except: { readonly article: string; readonly cause: string },
): readonly CauseUse[] {
  return articles.flatMap((article) =>
    article.causes
      .filter((cause) => !(article.id === except.article && cause.id === except.cause))
      .filter((cause) => usesShared(article, cause.id, sharedId))
      .map((cause) => ({ article, cause: cause.id })),
  );
}

/** The source language decides: a translation cannot use another resolution. */
function usesShared(article: Article, causeId: string, sharedId: string): boolean {
  const cause = article.causes.find(({ id }) => id === causeId);
  const resolution = cause?.text[article.sourceLang]?.resolution;
  return resolution?.kind === 'shared' && resolution.id === sharedId;
}
