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
  const taken = new Set([...article.causes.map(({ id }) => id), ...own.map(({ oldAnchor }) => oldAnchor)]);
  const merged = all.filter(
    ({ article: now, oldId, oldAnchor }) =>
      now.id === article.id && article.aliases.includes(oldId) && !taken.has(oldAnchor),
  );
  return [...own, ...merged.filter((claim) => isOnlyMeaning(claim, merged))].map((claim) =>
    keptAnchor(claim, article),
  );
}

/** Two merged articles may both have had a `cause`; of two equal claims for one cause the first is enough. */
function isOnlyMeaning(claim: Claim, merged: readonly Claim[]): boolean {
  const same = merged.filter(({ oldAnchor }) => oldAnchor === claim.oldAnchor);
  return same[0] === claim && same.every(({ cause }) => cause === claim.cause);
}

function keptAnchor({ oldAnchor: anchor, article: now, cause }: Claim, article: Article): KeptAnchor {
  if (now.id === article.id) return { kind: 'renamed', anchor, cause };
  return { kind: 'moved', anchor, article: now.id, cause };
}
