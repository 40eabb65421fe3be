// `/moved.json`: where old permanent links lead today, for programs that look at links on tickets. The same
// that the stubs of old pages and the kept anchors of today's pages do in a browser.
import type { Content } from '../article/collection';
import { permanentPath, publishedArticles } from '../permanence/addresses';
import { keptAnchors } from '../permanence/anchors';
import { redirects } from '../permanence/redirects';

/** Old neutral pages with the page of today, and old addresses of causes with the address of today. */
export type OldAddresses = Readonly<Record<string, string>>;

/**
 * Every old neutral address that is not simply the same anchor on the page of today.
 *
 * @example
 * oldAddresses(content)
 * //=> { '/e/device-limit/': '/e/device-cap-reached/', '/e/device-cap-reached/#limit': '/e/device-cap-reached/#cause' }
 */
export function oldAddresses(content: Content): OldAddresses {
  const neutral = redirects(content).filter(({ from }) => from.startsWith('/e/'));
  const pages = neutral.map(({ from, to }) => [from, to] as const);
  const onOldPages = neutral.flatMap(({ from, anchors }) =>
    anchors.map(({ anchor, to, cause }) => [`${from}#${anchor}`, `${to}#${cause}`] as const),
  );
  const articles = publishedArticles(content);
  const kept = articles.flatMap((article) =>
    keptAnchors(article, articles).map((old) => {
      const now = old.kind === 'moved' ? old.article : article.id;
      return [permanentPath(article.id, old.anchor), permanentPath(now, old.cause)] as const;
    }),
  );
  return Object.fromEntries([...pages, ...kept, ...onOldPages].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Where an address leads today: itself, where it never changed.
 *
 * @example
 * addressToday('/e/device-limit/#cause', { '/e/device-limit/': '/e/device-cap-reached/' })
 * //=> '/e/device-cap-reached/#cause'
 */
export function addressToday(address: string, old: OldAddresses): string {
  const known = lookUp(address, old);
  if (known !== undefined) return known;
  const [page = '', anchor] = address.split('#');
  const to = lookUp(page, old);
  if (to === undefined || anchor === undefined) return to ?? address;
  // an anchor that was renamed before the page was moved is told by the page of today
  return lookUp(`${to}#${anchor}`, old) ?? `${to}#${anchor}`;
}

function lookUp(address: string, old: OldAddresses): string | undefined {
  return Object.hasOwn(old, address) ? old[address] : undefined;
}

/** Reads what a site says of its old addresses; undefined where it is something else. */
export function parseOldAddresses(text: string): OldAddresses | undefined {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
    const entries = Object.entries(value).map(([from, to]) => [from, String(to)] as const);
    return entries.every(([from, to]) => from.startsWith('/e/') && to.startsWith('/e/'))
      ? Object.fromEntries(entries)
      : undefined;
  } catch {
    return undefined;
  }
}
