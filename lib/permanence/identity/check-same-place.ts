// Once an old address and a new one have led to one place, they do so for ever: whatever is moved later takes both
// along. An alias that was taken from one article by hand and given to another breaks that.
import type { Article } from '../../article/article';
import type { Content } from '../../article/collection';
import type { Problem } from '../../article/problem';
import { articlePath, publishedArticles } from '../addresses';
import { mistake } from '../mistake';
import { type Destination, type Resolver, resolver } from '../resolve';
import { currentVersion } from './article-version';
import { causeAt, type Past, promisedVersion, share } from './past';

/** A place by the names that it had: an article, or a cause on its page. */
interface Place {
  readonly id: string;
  readonly anchor: string | undefined;
}

/** What a version of a file said: `from` leads to `to`. */
interface Lead {
  readonly from: Place;
  readonly to: Place;
  readonly commit: string;
}

/**
 * Finds old addresses that lead elsewhere than where some version of the files led them. An error where the words that
 * were published are not there either; where git does not know those words, it may be a mistake that was mended: a
 * warning.
 *
 * @example
 * checkSamePlace(content, past) //=> [{ code: 'alias-given-away', path: 'content/printers/leak.mdx', ... }]
 */
export function checkSamePlace(content: Content, past: Past): Problem[] {
  const resolve = resolver(content);
  const leads = new Map(leadsOf(past).map((lead) => [`${address(lead.from)} ${address(lead.to)}`, lead]));
  return [...leads.values()].flatMap((lead) => checkLead(lead, resolve, content, past));
}

function leadsOf({ versions }: Past): Lead[] {
  return [...versions].flatMap(([id, ofId]) =>
    ofId
      .filter(({ hasAliases }) => hasAliases)
      .flatMap(({ read, commit }) => {
        const version = read();
        if (version === undefined || version.isDraft) return [];
        const to = { id, anchor: undefined };
        return [
          ...version.aliases.map((alias) => ({ from: { id: alias, anchor: undefined }, to, commit })),
          ...version.causes.flatMap((cause) =>
            cause.aliases.map((alias) => ({
              from: placeOf(alias, id),
              to: { id, anchor: cause.id },
              commit,
            })),
          ),
        ];
      }),
  );
}

function placeOf(alias: string, ownId: string): Place {
  const at = alias.indexOf('#');
  if (at < 0) return { id: ownId, anchor: alias };
  return { id: alias.slice(0, at), anchor: alias.slice(at + 1) };
}

function address({ id, anchor }: Place): string {
  return articlePath(id, undefined, anchor);
}

function checkLead({ from, to, commit }: Lead, resolve: Resolver, content: Content, past: Past): Problem[] {
  if (past.publishedAt(address(from)) === undefined) return [];
  const now = resolve(address(from));
  const wanted = resolve(address(to));
  // what leads nowhere is told by the check of the ledger
  if (now.kind !== 'found' || wanted.kind !== 'found' || samePlace(now, wanted, from.anchor)) return [];
  const article = publishedArticles(content).find(({ id }) => now.page.endsWith(`/e/${id}/`));
  if (article === undefined) return [];
  const then = wordsThen(from, past);
  // a name that something has itself: whether that is what it was published for is asked by the check of reuse
  if (then !== undefined && isName(from, article)) return [];
  const current = currentVersion(article);
  const words =
    from.anchor === undefined ? current.texts : current.causes.find(({ id }) => id === now.cause)?.texts;
  if (then !== undefined && words !== undefined && share(then, words)) return [];
  const problem = mistake(
    article,
    'alias-given-away',
    `${address(from)} led to ${address(to)} (commit ${commit}), and leads to another place now: ${now.page}${now.cause === undefined ? '' : `#${now.cause}`}.`,
    'Give the old name back to what it led to; what was never published may have any other name.',
  );
  return [then === undefined ? { ...problem, severity: 'warning' } : problem];
}

function isName({ id, anchor }: Place, article: Article): boolean {
  return article.id === id && (anchor === undefined || article.causes.some((cause) => cause.id === anchor));
}

type Found = Extract<Destination, { kind: 'found' }>;

function samePlace(a: Found, b: Found, anchor: string | undefined): boolean {
  return a.page === b.page && (anchor === undefined || a.cause === b.cause);
}

/** What the old address showed when it was published. */
function wordsThen({ id, anchor }: Place, past: Past): ReadonlySet<string> | undefined {
  const version = promisedVersion(past, id, articlePath(id, undefined, anchor))?.version;
  if (version === undefined || anchor === undefined) return version?.texts;
  return causeAt(version, id, anchor)?.texts;
}
