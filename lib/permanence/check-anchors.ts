// Earlier anchors of causes: each leads to one cause, and none hides a cause that is still there.
import type { Article } from '../article/article';
import type { Problem } from '../article/problem';
import { type Claim, claims } from './claims';
import { fileOf, mistake } from './mistake';
import { twice } from './twice';

/**
 * Finds anchors that two causes claim, that a cause still has, or that belong to no article.
 *
 * @example
 * checkAnchors(articles) //=> [{ code: 'anchor-used-twice', ... }]
 */
export function checkAnchors(articles: readonly Article[]): Problem[] {
  const all = claims(articles);
  const ids = new Map(articles.map((article) => [article.id, article]));
  const aliases = new Set(articles.flatMap((article) => article.aliases));
  const doubles = twice(all, ({ oldId, oldAnchor }) => `${oldId}#${oldAnchor}`).map(([first, second]) =>
    mistake(
      second.article,
      'anchor-used-twice',
      `The earlier anchor "${nameOf(second)}" is claimed by cause "${first.cause}" of ${fileOf(first.article)} already.`,
      'Keep it on the cause that says what the old one said.',
    ),
  );
  const others = all.flatMap((claim) => checkClaim(claim, ids.get(claim.oldId), aliases));
  return [...doubles, ...others];
}

function checkClaim(claim: Claim, page: Article | undefined, aliases: ReadonlySet<string>): Problem[] {
  const { article, cause, oldId, oldAnchor } = claim;
  if (page === undefined && !aliases.has(oldId)) {
    return [
      mistake(
        article,
        'unknown-old-id',
        `Cause "${cause}" has the alias "${nameOf(claim)}", but no article is or was called "${oldId}".`,
        `Write the id as it was, and list it under \`aliases\` of the article that took its place.`,
      ),
    ];
  }
  if (!page?.causes.some(({ id }) => id === oldAnchor)) return [];
  return [
    mistake(
      article,
      'alias-over-cause',
      `Cause "${cause}" has the alias "${nameOf(claim)}", which is the anchor of a cause that ${fileOf(page)} still has.`,
      'Remove the alias, or the cause that it stands for.',
    ),
  ];
}

function nameOf({ oldId, oldAnchor, article }: Claim): string {
  return oldId === article.id ? oldAnchor : `${oldId}#${oldAnchor}`;
}
