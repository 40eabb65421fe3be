// Redirects come from the front matter alone: an article's `aliases`, and its causes' `old-id#anchor`. Each
// article lists all its earlier ids, so a redirect leads to where the article is now and never to a redirect.
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import { LANGS } from '../article/lang';
import { articlePath, publishedArticles } from './addresses';
import { type Claim, claims } from './claims';

/** An address that was a page once. */
export interface Redirect {
  /** Path of the old page. */
  readonly from: string;
  /** Path of the page that took its place; query and fragment go along. */
  readonly to: string;
  /** Old anchors that need another fragment, or another page, than `to` with the anchor as it was. */
  readonly anchors: readonly AnchorRedirect[];
}

/** An anchor of an old page: `/e/old/#anchor` leads to `to#cause`. */
export interface AnchorRedirect {
  readonly anchor: string;
  readonly to: string;
  readonly cause: string;
}

/**
 * All redirects of the content, sorted by `from`.
 *
 * @example
 * redirects(content)
 * //=> [{ from: '/e/device-limit/', to: '/e/device-cap-reached/', anchors: [] }, { from: '/en/e/device-limit/', ... }, ...]
 */
export function redirects(content: Content): Redirect[] {
  const articles = publishedArticles(content);
  const all = claims(articles);
  return articles
    .flatMap((article) => article.aliases.flatMap((oldId) => redirectsOfOldId(oldId, article, all)))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

/** One redirect for the neutral page and one for each language: which of them existed, the ledger knows. */
function redirectsOfOldId(oldId: string, article: Article, all: readonly Claim[]): Redirect[] {
  const elsewhere = anchorsElsewhere(oldId, article, all);
  return [undefined, ...LANGS].map((lang) => ({
    from: articlePath(oldId, lang),
    to: articlePath(article.id, lang),
    anchors: elsewhere.map((claim) => ({
      anchor: claim.oldAnchor,
      to: articlePath(claim.article.id, lang),
      cause: claim.cause,
    })),
  }));
}

/**
 * The anchors of an old page that are not simply on the new one: those claimed under the old id, and those
 * that have left the new page since, which would otherwise be a second hop.
 */
function anchorsElsewhere(oldId: string, article: Article, all: readonly Claim[]): Claim[] {
  const own = all.filter((claim) => claim.oldId === oldId);
  const named = new Set(own.map(({ oldAnchor }) => oldAnchor));
  const left = all.filter(
    (claim) => claim.oldId === article.id && claim.article.id !== article.id && !named.has(claim.oldAnchor),
  );
  return [...own, ...left];
}
