// Whether an id or an anchor may be taken: each means one thing for ever, so what was published once is taken.
import type { Article } from '../../article/article';
import { RESERVED_ANCHORS } from '../../article/reserved-anchors';
import { articleId, causeId } from '../../article/scalar-schemas';
import { articlePath } from '../addresses';
import { claims } from '../claims';
import { fileOf } from '../mistake';
import type { Refusal, Shelf } from './change';

/** Why an article cannot have this id, if it cannot. Its own earlier ids are free for it. */
export function idRefusal(id: string, article: Article, { articles, ledger }: Shelf): Refusal | undefined {
  if (!articleId.safeParse(id).success) {
    return {
      message: `"${id}" is no id of an article.`,
      hint: 'Use 3 to 60 lower-case letters, digits and single hyphens.',
    };
  }
  const taken = articles.find((other) => other.id === id);
  if (taken !== undefined) {
    return {
      message: `"${id}" is the id of ${fileOf(taken)}.`,
      hint: `Choose another id, or use \`merge ${article.id} ${id}\`.`,
    };
  }
  if (article.aliases.includes(id)) return undefined;
  const earlier = articles.find(({ aliases }) => aliases.includes(id));
  if (earlier !== undefined) {
    return {
      message: `"${id}" is an earlier id of ${fileOf(earlier)}, and old links to it lead there.`,
      hint: CHOOSE,
    };
  }
  if (!ledger.has(articlePath(id))) return undefined;
  return {
    message: `"${id}" was published for something else once; an id is never used again.`,
    hint: CHOOSE,
  };
}

const CHOOSE = 'Choose an id that was never used.';

/** Why a cause of this article cannot have this anchor, if it cannot. Its own earlier anchors are free for it. */
export function anchorRefusal(
  anchor: string,
  article: Article,
  own: { readonly article: string; readonly cause: string },
  { articles, ledger }: Shelf,
): Refusal | undefined {
  if (!causeId.safeParse(anchor).success || RESERVED_ANCHORS.includes(anchor)) {
    return {
      message: `"${anchor}" is no id of a cause.`,
      hint: `Use 2 to 60 lower-case letters, digits and single hyphens; never ${RESERVED_ANCHORS.join(', ')}.`,
    };
  }
  if (article.causes.some(({ id }) => id === anchor)) {
    return { message: `${fileOf(article)} has a cause "${anchor}" already.`, hint: 'Choose another anchor.' };
  }
  const others = claims(articles).filter((claim) => claim.oldAnchor === anchor && !isOf(claim, own));
  const owner = others.find(({ oldId }) => oldId === article.id);
  if (owner !== undefined) {
    return {
      message: `The anchor "${anchor}" of ${article.id} belongs to the cause "${owner.cause}" of ${fileOf(owner.article)}.`,
      hint: 'Choose an anchor that was never used on that page.',
    };
  }
  const mine = claims(articles).some(
    (claim) => claim.oldId === article.id && claim.oldAnchor === anchor && isOf(claim, own),
  );
  if (mine || !ledger.has(articlePath(article.id, undefined, anchor))) return undefined;
  return {
    message: `The anchor "${anchor}" of ${article.id} was published for another cause once.`,
    hint: 'Choose an anchor that was never used on that page.',
  };
}

function isOf(
  claim: { readonly article: Article; readonly cause: string },
  own: { readonly article: string; readonly cause: string },
): boolean {
  return claim.article.id === own.article && claim.cause === own.cause;
}
