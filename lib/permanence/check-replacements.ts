// Retired articles: what replaces one must be a page that answers, not another step on the way.
import type { Article } from '../article/article';
import type { Problem } from '../article/problem';
import { mistake } from './mistake';

/**
 * Finds retired articles whose replacement is unknown, a draft, retired itself, or an earlier id.
 *
 * @example
 * checkReplacements(articles) //=> [{ code: 'retired-to-nowhere', ... }]
 */
export function checkReplacements(articles: readonly Article[]): Problem[] {
  return articles.flatMap((article) => {
    const id = article.retired?.replacedBy;
    if (id === undefined) return [];
    const fault = faultOf(id, articles);
    if (fault === undefined) return [];
    return mistake(
      article,
      'retired-to-nowhere',
      `The article says that "${id}" replaces it, ${fault.why}.`,
      fault.instead === undefined || fault.instead === article.id
        ? 'Name the article that holds the answer now, or leave `replacedBy` out.'
        : `Write \`replacedBy: ${fault.instead}\`.`,
    );
  });
}

/** Why a reader who is sent to this id would not find the answer there. */
function faultOf(id: string, articles: readonly Article[]): { why: string; instead?: string } | undefined {
  const target = articles.find((article) => article.id === id);
  if (target === undefined) {
    const renamed = articles.find(({ aliases }) => aliases.includes(id));
    if (renamed === undefined) return { why: 'but there is no such article' };
    return { why: 'which has another id now', instead: renamed.id };
  }
  if (target.status === 'draft') return { why: 'which is a draft and has no page' };
  if (target.retired === undefined) return undefined;
  const next = target.retired.replacedBy;
  const why = 'which is retired itself, so readers would be sent on twice';
  return next === undefined ? { why } : { why, instead: next };
}
