// Ids and earlier ids: each names one page for ever.
import type { Article } from '../article/article';
import type { Problem } from '../article/problem';
import { fileOf, mistake } from './mistake';
import { twice } from './twice';

/**
 * Finds ids used twice, and aliases that hide a page, lead in a circle or to two pages. Drafts count: an id
 * is taken from the day that its file exists. Letter case is no difference, as on many file systems.
 *
 * @example
 * checkIds(articles) //=> [{ code: 'alias-over-page', ... }]
 */
export function checkIds(articles: readonly Article[]): Problem[] {
  const pages = new Map(articles.map((article) => [article.id.toLowerCase(), article]));
  return [
    ...checkIdsUsedTwice(articles),
    ...articles.flatMap((article) => checkAliases(article, pages)),
    ...checkAliasesUsedTwice(articles),
  ];
}

function checkIdsUsedTwice(articles: readonly Article[]): Problem[] {
  return twice(articles, ({ id }) => id.toLowerCase()).map(([first, second]) =>
    mistake(
      second,
      'id-used-twice',
      `The id "${second.id}" is that of ${fileOf(first)} too, so one page would overwrite the other.`,
      'Rename this file; an id belongs to one article for ever.',
    ),
  );
}

function checkAliases(article: Article, pages: ReadonlyMap<string, Article>): Problem[] {
  return article.aliases.flatMap((alias) => {
    const page = pages.get(alias.toLowerCase());
    if (page === undefined) return [];
    if (page === article) {
      return mistake(
        article,
        'alias-of-itself',
        `The alias "${alias}" is the article's own id, so the redirect would go in a circle.`,
        'Remove it: aliases are earlier pages only.',
      );
    }
    return mistake(
      article,
      'alias-over-page',
      `The alias "${alias}" is the id of ${fileOf(page)}, and a redirect must not hide a page.`,
      `Remove the alias, or retire "${alias}" with \`replacedBy: ${article.id}\`.`,
    );
  });
}

function checkAliasesUsedTwice(articles: readonly Article[]): Problem[] {
  const all = articles.flatMap((article) => article.aliases.map((alias) => ({ alias, article })));
  return twice(all, ({ alias }) => alias.toLowerCase()).map(([first, second]) =>
    mistake(
      second.article,
      'alias-used-twice',
      `The alias "${second.alias}" is claimed by ${fileOf(first.article)} already, and an old link can lead to one page only.`,
      'Keep it on the article that says what the old one said; for single causes use `old-id#anchor` on the cause.',
    ),
  );
}
