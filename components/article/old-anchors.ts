// A renamed cause keeps its earlier anchors as empty elements, so that links on old tickets still land on it.
import type { Article, Cause } from '@/lib/article/article';

/**
 * The earlier anchors of a cause on this page. `old-id#anchor` counts where `old-id` redirects here, because
 * the redirect keeps the fragment. An anchor that another cause of the page bears today stays that cause's.
 *
 * @example
 * oldAnchors(article, { aliases: ['device-quota', 'old-id#limit'] }) //=> ['device-quota', 'limit']
 */
export function oldAnchors(article: Article, cause: Cause): readonly string[] {
  const taken = new Set(article.causes.map(({ id }) => id));
  const anchors = cause.aliases.map((alias) => alias.slice(alias.indexOf('#') + 1));
  return [...new Set(anchors)].filter((anchor) => !taken.has(anchor));
}
