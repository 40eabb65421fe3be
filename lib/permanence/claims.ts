// Causes say which anchors they had before (`aliases`). A claim is one of them, written out in full.
import type { Article } from '../article/article';

/** An earlier anchor, and the cause that answers for it now. */
export interface Claim {
  /** The article that the anchor was on, by the id that it had: not always one that still exists. */
  readonly oldId: string;
  readonly oldAnchor: string;
  readonly article: Article;
  readonly cause: string;
}

/**
 * Every earlier anchor that the causes of these articles name. `old-anchor` was on the article itself,
 * `old-id#anchor` on another one.
 *
 * @example
 * claims([deviceCapReached])
 * //=> [{ oldId: 'device-cap-reached', oldAnchor: 'limit', article: deviceCapReached, cause: 'device-limit' }]
 */
export function claims(articles: readonly Article[]): readonly Claim[] {
  const before = known.get(articles);
  if (before !== undefined) return before;
  const all = articles.flatMap((article) =>
    article.causes.flatMap((cause) =>
      cause.aliases.map((alias) => ({ ...splitAlias(alias, article.id), article, cause: cause.id })),
    ),
  );
  known.set(articles, all);
  return all;
}

/** Every page of every article asks, and few articles have earlier anchors: one look at all of them is enough. */
const known = new WeakMap<readonly Article[], readonly Claim[]>();

function splitAlias(alias: string, ownId: string): { oldId: string; oldAnchor: string } {
  const at = alias.indexOf('#');
  if (at < 0) return { oldId: ownId, oldAnchor: alias };
  return { oldId: alias.slice(0, at), oldAnchor: alias.slice(at + 1) };
}
