// Asks the content what a published address leads to.
import type { Content } from '../article/collection';
import { LANGS, type Lang } from '../article/lang';
import { articlePath, collectionPages, publishedArticles } from './addresses';
import { type KeptAnchor, keptAnchors } from './anchors';
import { type Redirect, redirects } from './redirects';

/** What an address leads to. */
export type Destination =
  /** `cause` is the id of today, on `page`; undefined where the address has no anchor. */
  | {
      readonly kind: 'found';
      readonly hops: 0 | 1;
      readonly page: string;
      readonly cause: string | undefined;
    }
  | { readonly kind: 'no-page' }
  /** The page is there, or a redirect leads to one, but nothing on it answers to the anchor. */
  | { readonly kind: 'no-anchor'; readonly page: string };

/** Answers for one address after another; made once, because making it reads all content. */
export type Resolver = (address: string) => Destination;

/** The causes that the anchors of a page mean; `page` where they have moved to another one. */
type Anchors = ReadonlyMap<string, { readonly cause: string; readonly page: string | undefined }>;

/**
 * Makes the function that tells what becomes of an address, following redirects as the exported site does.
 *
 * @example
 * resolver(content)('/e/device-cap-reached/#device-limit')
 * //=> { kind: 'found', hops: 0, page: '/e/device-cap-reached/', cause: 'device-limit' }
 * resolver(content)('/e/never-was/') //=> { kind: 'no-page' }
 */
export function resolver(content: Content): Resolver {
  const pages = pagesOf(content);
  const moves = new Map(redirects(content).map((redirect) => [redirect.from, redirect]));
  return (address) => {
    const [page = '', anchor] = splitAddress(address);
    const redirect = moves.get(page);
    // a page wins over a redirect, as a file does over a rule
    if (pages.has(page) || redirect === undefined) return onPage(pages, page, anchor);
    return afterRedirect(pages, redirect, anchor);
  };
}

function onPage(pages: ReadonlyMap<string, Anchors>, page: string, anchor: string | undefined): Destination {
  const anchors = pages.get(page);
  if (anchors === undefined) return { kind: 'no-page' };
  if (anchor === undefined) return { kind: 'found', hops: 0, page, cause: undefined };
  const place = anchors.get(anchor);
  if (place === undefined) return { kind: 'no-anchor', page };
  return {
    kind: 'found',
    hops: place.page === undefined ? 0 : 1,
    page: place.page ?? page,
    cause: place.cause,
  };
}

function afterRedirect(
  pages: ReadonlyMap<string, Anchors>,
  redirect: Redirect,
  anchor: string | undefined,
): Destination {
  const moved = redirect.anchors.find((candidate) => candidate.anchor === anchor);
  const landing = onPage(pages, moved?.to ?? redirect.to, moved?.cause ?? anchor);
  if (landing.kind === 'no-page') return landing;
  // an anchor that has left the landing page would be a second hop; redirects() spares it
  if (landing.kind === 'no-anchor' || landing.hops === 1) return { kind: 'no-anchor', page: redirect.to };
  return { ...landing, hops: 1 };
}

function pagesOf(content: Content): Map<string, Anchors> {
  const articles = publishedArticles(content);
  const ofArticles = articles.flatMap((article) => {
    const kept = keptAnchors(article, articles);
    return PAGE_LANGS.map((lang) => {
      const anchors: Anchors = new Map([
        ...kept.map((anchor) => [anchor.anchor, placeOf(anchor, lang)] as const),
        ...article.causes.map(({ id }) => [id, { cause: id, page: undefined }] as const),
      ]);
      return [articlePath(article.id, lang), anchors] as const;
    });
  });
  const none: Anchors = new Map();
  return new Map([...ofArticles, ...collectionPages(content).map((page) => [page, none] as const)]);
}

/** The neutral page, and one for each language. */
const PAGE_LANGS: readonly (Lang | undefined)[] = [undefined, ...LANGS];

function placeOf(kept: KeptAnchor, lang: Lang | undefined) {
  return { cause: kept.cause, page: kept.kind === 'moved' ? articlePath(kept.article, lang) : undefined };
}

function splitAddress(address: string): [string, string | undefined] {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
}
