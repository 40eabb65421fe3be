// `move`: an article gets another id or another collection, or a cause another anchor or another article. What it
// was called stays as an alias wherever somebody may have linked to it.
import type { Article, Cause } from '../../article/article';
import { claims } from '../claims';
import { fileOf } from '../mistake';
import { aliasesAfterLeaving, aliasesAfterRename, tidy } from './cause-aliases';
import { type Change, type Plan, type Refusal, refuse, type Shelf } from './change';
import { findArticle, findCause, isRefusal } from './find-named';
import { anchorRefusal, idRefusal } from './free-names';
import { wordsRefusal } from './same-languages';

/** What becomes of an article's address. */
export interface MoveArticle {
  readonly article: string;
  /** Its new id; the old one where only the collection changes. */
  readonly to: string;
  /** Its new collection; undefined where it stays. */
  readonly collection?: string | undefined;
}

/**
 * Plans another id, another collection, or both.
 *
 * @example
 * planMoveArticle(shelf, { article: 'jam', to: 'paper-jam' })
 * //=> { kind: 'plan', changes: [{ kind: 'rename-article', ... }, { kind: 'set-aliases', aliases: ['jam'], ... }, ...] }
 */
export function planMoveArticle(shelf: Shelf, { article: id, to, collection }: MoveArticle): Plan {
  const article = findArticle(shelf.articles, id);
  if (isRefusal(article)) return { kind: 'refused', refusals: [article] };
  const target = collection ?? article.collection;
  if (!shelf.collections.includes(target)) {
    const hint = `There is ${shelf.collections.join(', ')}; a new one begins with content/${target}/_collection.mdx.`;
    return refuse(`There is no collection "${target}".`, hint);
  }
  if (to === id && target === article.collection) {
    return refuse(
      `${fileOf(article)} has that id and stands there already.`,
      'Name another id or collection.',
    );
  }
  const rename: Change = { kind: 'rename-article', article: id, to, collection: target };
  if (to === id) return { kind: 'plan', changes: [rename] };
  const refusal = idRefusal(to, article, shelf);
  if (refusal !== undefined) return { kind: 'refused', refusals: [refusal] };
  const clash = clashOnReturn(shelf, article, to);
  if (clash !== undefined) return { kind: 'refused', refusals: [clash] };
  // nobody can have linked to a draft
  const left = article.status === 'draft' ? [] : [id];
  const aliases = [...new Set([...article.aliases, ...left])].filter((alias) => alias !== to);
  return {
    kind: 'plan',
    changes: [
      rename,
      { kind: 'set-aliases', article: to, aliases },
      ...renamedClaims(article, to),
      { kind: 'relink', from: { article: id }, to: { article: to } },
    ],
  };
}

/**
 * Why an article cannot take an earlier id back: the page of that id had an anchor that means another cause than
 * the same anchor does on the page of today, and one page cannot keep both.
 */
function clashOnReturn({ articles }: Shelf, article: Article, to: string): Refusal | undefined {
  const today = new Map(
    article.causes.flatMap(({ id, aliases }) =>
      [id, ...aliases.filter((alias) => !alias.includes('#'))].map((anchor) => [anchor, id] as const),
    ),
  );
  const clash = claims(articles).find(({ oldId, oldAnchor, article: owner, cause }) => {
    const now = oldId === to ? today.get(oldAnchor) : undefined;
    return now !== undefined && (owner.id !== article.id || cause !== now);
  });
  if (clash === undefined) return undefined;
  return {
    message: `"${to}#${clash.oldAnchor}" is an old link to the cause "${clash.cause}" of ${fileOf(clash.article)}, and the same anchor means another cause here.`,
    hint: 'Choose an id that was never used.',
  };
}

/** An article that takes an earlier id back: its own `id#anchor` aliases become plain ones. */
function renamedClaims(article: Article, to: string): Change[] {
  return article.causes.flatMap((cause): Change[] => {
    const aliases = tidy(cause.aliases, { article: to, cause: cause.id });
    if (aliases.join() === cause.aliases.join()) return [];
    return [{ kind: 'set-cause-aliases', article: to, cause: cause.id, aliases }];
  });
}

/** What becomes of a cause's address. */
export interface MoveCause {
  readonly from: { readonly article: string; readonly cause: string };
  readonly to: { readonly article: string; readonly cause: string };
  /** True where `to` is there already and shall answer for `from`, whose own words go. */
  readonly join?: boolean | undefined;
}

/**
 * Plans another anchor in the same article, a place in another article, or that another cause answers.
 *
 * @example
 * planMoveCause(shelf, { from: { article: 'jam', cause: 'tray' }, to: { article: 'jam', cause: 'drawer' } })
 * //=> { kind: 'plan', changes: [{ kind: 'rename-cause', ... }, { kind: 'set-cause-aliases', aliases: ['tray'], ... }, ...] }
 */
export function planMoveCause(shelf: Shelf, move: MoveCause): Plan {
  const article = findArticle(shelf.articles, move.from.article);
  if (isRefusal(article)) return { kind: 'refused', refusals: [article] };
  const cause = findCause(article, move.from.cause);
  if (isRefusal(cause)) return { kind: 'refused', refusals: [cause] };
  const into = findArticle(shelf.articles, move.to.article);
  if (isRefusal(into)) {
    const hint = `${into.hint} A new article is written first; then this moves the cause there.`;
    return refuse(into.message, hint);
  }
  const answer = into.causes.find(({ id }) => id === move.to.cause);
  if (answer === cause) return refuse(`The cause is called "${cause.id}" already.`, 'Name another anchor.');
  if (article.id !== into.id) {
    const refusal = leaveRefusal(article, cause, into);
    if (refusal !== undefined) return refusal;
  }
  if (answer !== undefined)
    return move.join === true ? join(shelf, article, cause, into, answer) : mustJoin(into, answer, cause);
  const refusal = anchorRefusal(move.to.cause, into, move.from, shelf);
  if (refusal !== undefined) return { kind: 'refused', refusals: [refusal] };
  return article.id === into.id
    ? rename(article, cause, move.to.cause)
    : take(shelf, article, cause, into, move.to.cause);
}

function mustJoin(into: Article, answer: Cause, cause: Cause): Plan {
  return refuse(
    `${fileOf(into)} has a cause "${answer.id}" already.`,
    `With --join it answers for "${cause.id}" too, whose own words then go; else choose another anchor.`,
  );
}

function leaveRefusal(article: Article, cause: Cause, into: Article): Plan | undefined {
  if (article.causes.length === 1) {
    return refuse(
      `"${cause.id}" is the only cause of ${fileOf(article)}, and an article needs one.`,
      `Use \`merge ${article.id} ${into.id}\`, which moves the article too.`,
    );
  }
  if (into.status === 'draft' && article.status !== 'draft') {
    return refuse(
      `${fileOf(into)} is a draft, which has no page.`,
      'Publish it first: give it another status.',
    );
  }
  if (into.retired !== undefined) {
    return refuse(
      `${fileOf(into)} is retired, so a cause that is moved there would answer nobody.`,
      `Use \`restore ${into.id}\` first, or move it into the article that replaces it.`,
    );
  }
  const words = wordsRefusal(article, into);
  return words === undefined ? undefined : { kind: 'refused', refusals: [words] };
}

function rename(article: Article, cause: Cause, to: string): Plan {
  const aliases = article.status === 'draft' ? cause.aliases : aliasesAfterRename(cause, to);
  return {
    kind: 'plan',
    changes: [
      { kind: 'rename-cause', article: article.id, cause: cause.id, to },
      { kind: 'set-cause-aliases', article: article.id, cause: to, aliases },
      {
        kind: 'relink',
        from: { article: article.id, cause: cause.id },
        to: { article: article.id, cause: to },
      },
    ],
  };
}

function take(shelf: Shelf, article: Article, cause: Cause, into: Article, anchor: string): Plan {
  const to = { article: into.id, cause: anchor };
  const first = into.causes[0];
  if (first?.id === 'cause' && into.causes.length === 1) {
    return refuse(
      `${fileOf(into)} has a single cause, whose anchor is "cause"; beside another one it needs a name.`,
      `First: \`move ${into.id}#cause ${into.id}#<name>\`.`,
    );
  }
  const from = { article: article.id, cause: cause.id };
  const aliases = article.status === 'draft' ? [] : aliasesAfterLeaving(shelf.articles, article, cause, to);
  return {
    kind: 'plan',
    changes: [
      { kind: 'take-cause', from, to },
      { kind: 'set-cause-aliases', ...to, aliases },
      { kind: 'relink', from, to },
    ],
  };
}

function join(shelf: Shelf, article: Article, cause: Cause, into: Article, answer: Cause): Plan {
  const to = { article: into.id, cause: answer.id };
  if (answer.id === 'cause') {
    return refuse(
      `The single cause of ${fileOf(into)} has no name yet, so it cannot have earlier ones.`,
      `First: \`move ${into.id}#cause ${into.id}#<name>\`.`,
    );
  }
  const from = { article: article.id, cause: cause.id };
  const left =
    article.id === into.id
      ? aliasesAfterRename(cause, answer.id)
      : aliasesAfterLeaving(shelf.articles, article, cause, to);
  const aliases = tidy([...answer.aliases, ...(article.status === 'draft' ? [] : left)], to);
  return {
    kind: 'plan',
    changes: [
      { kind: 'drop-cause', from, to },
      { kind: 'set-cause-aliases', ...to, aliases },
      { kind: 'relink', from, to },
    ],
  };
}
