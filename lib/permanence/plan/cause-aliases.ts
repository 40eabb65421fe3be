// Which earlier anchors a cause has to name once it has another id or stands on another page.
import type { Article, Cause } from '../../article/article';
import { claims } from '../claims';

/**
 * The aliases of a cause under another id in the same article. The anchor that it takes is no alias any more.
 *
 * @example
 * aliasesAfterRename(cause, 'device-limit') //=> ['limit', 'old-id#cause'], for a cause that was `limit`
 */
export function aliasesAfterRename({ id, aliases }: Cause, to: string): string[] {
  return unique([...aliases, id]).filter((alias) => alias !== to);
}

/**
 * The aliases of a cause that leaves its article, as the article `to` has to name them: every address that the
 * cause ever had there, under each id that the article ever had, save those that another cause answers for.
 *
 * @example
 * aliasesAfterLeaving(articles, jam, tray, { article: 'paper', cause: 'tray' })
 * //=> ['jam#tray', 'old-jam#tray']
 */
export function aliasesAfterLeaving(
  articles: readonly Article[],
  from: Article,
  cause: Cause,
  to: { readonly article: string; readonly cause: string },
): string[] {
  const ids = [from.id, ...from.aliases];
  const anchors = [cause.id, ...cause.aliases.filter((alias) => !alias.includes('#'))];
  const claimed = new Set(
    claims(articles)
      .filter((claim) => claim.article.id !== from.id || claim.cause !== cause.id)
      .map(({ oldId, oldAnchor }) => `${oldId}#${oldAnchor}`),
  );
  const own = ids
    .flatMap((id) => anchors.map((anchor) => `${id}#${anchor}`))
    .filter((alias) => !claimed.has(alias));
  const kept = cause.aliases.filter((alias) => alias.includes('#'));
  return tidy([...kept, ...own], to);
}

/**
 * Aliases in their shortest form for a cause: `old` instead of `own-id#old`, none that is the cause's own
 * anchor, none twice.
 */
export function tidy(
  aliases: readonly string[],
  { article, cause }: { readonly article: string; readonly cause: string },
): string[] {
  const prefix = `${article}#`;
  const short = aliases.map((alias) => (alias.startsWith(prefix) ? alias.slice(prefix.length) : alias));
  return unique(short).filter((alias) => alias !== cause);
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
