// Asks the content what a published address leads to.
import type { Content } from '../article/collection';
import { articlePages, collectionPages, publishedArticles } from './addresses';
import { keptAnchors } from './anchors';
import { type Redirect, redirects } from './redirects';

/** What an address leads to. */
export type Destination =
  | { readonly kind: 'found'; readonly hops: 0 | 1 }
  | { readonly kind: 'no-page' }
  /** The page is there, or a redirect leads to one, but nothing on it answers to the anchor. */
  | { readonly kind: 'no-anchor'; readonly page: string };

/** Answers for one address after another; made once, because making it reads all content. */
export type Resolver = (address: string) => Destination;

/** Whether an anchor stands on a page or has moved to another page. */
type Anchors = ReadonlyMap<string, 'here' | 'moved'>;

/**
 * Makes the function that tells what becomes of an address, following redirects as the exported site does.
 *
 * @example
 * resolver(content)('/e/device-cap-reached/#device-limit') //=> { kind: 'found', hops: 0 }
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
  if (anchor === undefined) return { kind: 'found', hops: 0 };
  const place = anchors.get(anchor);
  if (place === undefined) return { kind: 'no-anchor', page };
  return { kind: 'found', hops: place === 'here' ? 0 : 1 };
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
  return { kind: 'found', hops: 1 };
}

function pagesOf(content: Content): Map<string, Anchors> {
  const articles = publishedArticles(content);
  const ofArticles = articles.flatMap((article) => {
    const anchors: Anchors = new Map([
      ...keptAnchors(article, articles).map(
        ({ anchor, kind }) => [anchor, kind === 'moved' ? 'moved' : 'here'] as const,
      ),
      ...article.causes.map(({ id }) => [id, 'here'] as const),
    ]);
    return articlePages(article).map((page) => [page, anchors] as const);
  });
  const none: Anchors = new Map();
  return new Map([...ofArticles, ...collectionPages(content).map((page) => [page, none] as const)]);
}

function splitAddress(address: string): [string, string | undefined] {
  const at = address.indexOf('#');
  return at < 0 ? [address, undefined] : [address.slice(0, at), address.slice(at + 1)];
}
