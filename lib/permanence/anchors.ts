// Earlier anchors that a page must still answer to.
import type { Article } from '../article/article';
import { type Claim, claims } from './claims';

/** An anchor that a page keeps beside those of its causes. */
export type KeptAnchor =
  /** The cause has another id now: an empty element with the old one stands in front of it. */
  | { readonly kind: 'renamed'; readonly anchor: string; readonly cause: string }
  /** The cause is on another article's page now: an element with the old id says so and links there. */
  | { readonly kind: 'moved'; readonly anchor: string; readonly article: string; readonly cause: string };

/**
 * The earlier anchors of an article's page. Those of articles that were merged into it count too, where they
 * can mean one cause only: a host's own redirect keeps the fragment and knows nothing of causes.
 *
 * @example
 * keptAnchors(deviceCapReached, articles)
 * //=> [{ kind: 'renamed', anchor: 'limit', cause: 'device-limit' }]
 */
export function keptAnchors(article: Article, articles: readonly Article[]): KeptAnchor[] {
  const all = claims(articles);
  const own = all.filter(({ oldId }) => oldId === article.id);
  const merged = all.filter(
    ({ article: now, oldId }) => now.id === article.id && article.aliases.includes(oldId),
  );
  const clear = merged.filter(({ oldAnchor, cause }) =>
    merged.every((other) => other.oldAnchor !== oldAnchor || other.cause === cause),
  );
  // an id stands on a page once: the causes of today come first, then what was the article's own
  const taken = new Set(article.causes.map(({ id }) => id));
  return [...own, ...clear].flatMap((claim) => {
    if (taken.has(claim.oldAnchor)) return [];
    taken.add(claim.oldAnchor);
    return keptAnchor(claim, article);
  });
}

function keptAnchor({ oldAnchor: anchor, article: now, cause }: Claim, article: Article): KeptAnchor {
  if (now.id === article.id) return { kind: 'renamed', anchor, cause };
  return { kind: 'moved', anchor, article: now.id, cause };
}
