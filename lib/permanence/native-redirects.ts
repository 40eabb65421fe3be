// Which redirects a host may do by itself. A server never sees the fragment, and a browser takes it along to the page
// that the redirect names: so only where every anchor means there what it meant on the old page. The others are
// left to the stubs, which are pages at the old addresses and work on every host.
import type { Content } from '../article/collection';
import { publishedArticles } from './addresses';
import { keptAnchors } from './anchors';
import { type Redirect, redirects } from './redirects';

/** A redirect without a word about anchors. */
export type NativeRedirect = Pick<Redirect, 'from' | 'to'>;

/**
 * The redirects that a host can do, sorted by `from`.
 *
 * @example
 * nativeRedirects(content) //=> [{ from: '/e/device-limit/', to: '/e/device-cap-reached/' }, ...]
 */
export function nativeRedirects(content: Content): NativeRedirect[] {
  const articles = publishedArticles(content);
  const answers = new Map(
    articles.map((article) => {
      const kept = keptAnchors(article, articles).flatMap((anchor) =>
        anchor.kind === 'renamed' ? [[anchor.anchor, anchor.cause] as const] : [],
      );
      return [article.id, new Map([...kept, ...article.causes.map(({ id }) => [id, id] as const)])] as const;
    }),
  );
  return redirects(content)
    .filter(({ to, anchors }) => {
      const there = answers.get(to.split('/').at(-2) ?? '');
      // a page about one cause, of several today: only its stub knows which is meant without an anchor
      const causes = new Set(anchors.map(({ cause }) => cause));
      const today = articles.find(({ id }) => id === to.split('/').at(-2))?.causes.length ?? 0;
      if (causes.size === 1 && today > 1) return false;
      return anchors.every((one) => one.to === to && there?.get(one.anchor) === one.cause);
    })
    .map(({ from, to }) => ({ from, to }));
}
