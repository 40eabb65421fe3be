// Earlier anchors that a page must still answer to.
import type { Article } from '../article/article';
import { claims } from './claims';

/** An anchor that a page keeps beside those of its causes. */
export type KeptAnchor =
  /** The cause has another id now: an empty element with the old one stands in front of it. */
  | { readonly kind: 'renamed'; readonly anchor: string; readonly cause: string }
  /** The cause is on another article's page now: an element with the old id says so and links there. */
  | { readonly kind: 'moved'; readonly anchor: string; readonly article: string; readonly cause: string };

/**
 * The earlier anchors of an article's page, in the order of the articles and causes that claim them.
 *
 * @example
 * keptAnchors(deviceCapReached, articles)
 * //=> [{ kind: 'renamed', anchor: 'limit', cause: 'device-limit' }]
 */
export function keptAnchors(article: Article, articles: readonly Article[]): KeptAnchor[] {
  return claims(articles)
    .filter(({ oldId }) => oldId === article.id)
    .map(({ oldAnchor: anchor, cause, article: now }) =>
      now.id === article.id
        ? { kind: 'renamed', anchor, cause }
        : { kind: 'moved', anchor, article: now.id, cause },
    );
}
