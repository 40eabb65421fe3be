// `merge`: one article goes into another. Its words and causes go there, its ids become aliases, and every anchor
// that it ever had leads to the cause that has its words now.
import type { Article, Cause } from '../../article/article';
import { fileOf } from '../mistake';
import { aliasesAfterLeaving, aliasesAfterRename } from './cause-aliases';
import type { Change, Plan, Refusal, Shelf } from './change';
import { findArticle, isRefusal } from './find-named';
import { anchorRefusal } from './free-names';
import { wordsRefusal } from './same-languages';

export interface Merge {
  /** The article that goes. */
  readonly from: string;
  /** The article that stays. */
  readonly into: string;
  /** Anchors in the article that stays, by `id#cause` as they are called before. */
  readonly names?: Readonly<Record<string, string>> | undefined;
  /** The day that readers should hear of; undefined leaves the article's own. */
  readonly date?: string | undefined;
}

/**
 * Plans a merge. A single cause has no name of its own (`cause`) and gets its article's id, unless `names` has a
 * better one.
 *
 * @example
 * planMerge(shelf, { from: 'roller-worn', into: 'paper-jam' })
 * //=> { kind: 'plan', changes: [{ kind: 'take-cause', ... }, ..., { kind: 'drop-article', article: 'roller-worn' }, ...] }
 */
export function planMerge(shelf: Shelf, { from, into, names = {}, date }: Merge): Plan {
  const gone = findArticle(shelf.articles, from);
  if (isRefusal(gone)) return { kind: 'refused', refusals: [gone] };
  const stays = findArticle(shelf.articles, into);
  if (isRefusal(stays)) return { kind: 'refused', refusals: [stays] };
  const refusals = mergeRefusals(gone, stays, names);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  const named = nameCauses(shelf, gone, stays, names);
  if ('refusals' in named) return { kind: 'refused', refusals: named.refusals };
  const left = gone.status === 'draft' ? [] : [gone.id];
  const aliases = [...new Set([...stays.aliases, ...gone.aliases, ...left])];
  return {
    kind: 'plan',
    changes: [
      ...named.ofStays.flatMap(({ cause, to }) => renameOwn(stays, cause, to)),
      ...named.ofGone.flatMap(({ cause, to }) =>
        takeCause(shelf, gone, cause, { article: stays.id, cause: to }),
      ),
      { kind: 'take-words', from: gone.id, to: stays.id },
      { kind: 'drop-article', article: gone.id },
      { kind: 'set-aliases', article: stays.id, aliases },
      ...relinkWhole(gone, stays, named.ofGone),
      ...(date === undefined ? [] : [{ kind: 'set-changed', article: stays.id, date } as const]),
    ],
  };
}

/** Who linked to an article of one cause meant that cause. */
function relinkWhole(gone: Article, stays: Article, [only, ...others]: readonly Named[]): Change[] {
  const whole: Change = { kind: 'relink', from: { article: gone.id }, to: { article: stays.id } };
  if (only === undefined || others.length > 0) return [whole];
  return [{ ...whole, to: { article: stays.id, cause: only.to } }, whole];
}

function mergeRefusals(gone: Article, stays: Article, names: Readonly<Record<string, string>>): Refusal[] {
  if (gone.id === stays.id) {
    return [{ message: 'An article cannot be merged into itself.', hint: 'Name two articles.' }];
  }
  const known = new Set(
    [gone, stays].flatMap(({ id, causes }) => causes.map((cause) => `${id}#${cause.id}`)),
  );
  const unknown = Object.keys(names).filter((name) => !known.has(name));
  const words = wordsRefusal(gone, stays);
  return [
    ...(stays.retired === undefined
      ? []
      : [
          {
            message: `${fileOf(stays)} is retired, so what is merged into it would answer nobody.`,
            hint: `Use \`restore ${stays.id}\` first, or merge into the article that replaces it.`,
          },
        ]),
    ...(stays.status === 'draft' && gone.status !== 'draft'
      ? [
          {
            message: `${fileOf(stays)} is a draft, which has no page that old links could lead to.`,
            hint: 'Give it another status first.',
          },
        ]
      : []),
    ...(words === undefined ? [] : [words]),
    ...unknown.map((name) => ({
      message: `--name gives an anchor to "${name}", which is no cause of the two articles.`,
      hint: `There is ${[...known].join(', ')}.`,
    })),
  ];
}

interface Named {
  readonly cause: Cause;
  readonly to: string;
}

/** The anchors that the causes get, those that stay as they are left out of `ofStays`. */
function nameCauses(
  shelf: Shelf,
  gone: Article,
  stays: Article,
  names: Readonly<Record<string, string>>,
): { ofStays: Named[]; ofGone: Named[] } | { refusals: Refusal[] } {
  const wanted = (article: Article) =>
    article.causes.map((cause) => ({
      cause,
      to: names[`${article.id}#${cause.id}`] ?? (cause.id === 'cause' ? article.id : cause.id),
    }));
  const ofStays = wanted(stays).filter(({ cause, to }) => cause.id !== to);
  const ofGone = wanted(gone);
  const refusals = [
    ...ofStays.flatMap(({ cause, to }) => anchorRefusal(to, stays, nameOf(stays, cause), shelf) ?? []),
    ...ofGone.flatMap(({ cause, to }) => {
      const refusal = anchorRefusal(to, stays, nameOf(gone, cause), shelf);
      return refusal === undefined
        ? []
        : [{ ...refusal, hint: `Give it another: --name ${gone.id}#${cause.id}=<anchor>.` }];
    }),
    ...doubles([...ofStays, ...ofGone].map(({ to }) => to)),
  ];
  return refusals.length > 0 ? { refusals } : { ofStays, ofGone };
}

function doubles(anchors: readonly string[]): Refusal[] {
  return anchors
    .filter((anchor, at) => anchors.indexOf(anchor) !== at)
    .map((anchor) => ({
      message: `Two causes would have the anchor "${anchor}".`,
      hint: 'Give one of them another: --name <id>#<cause>=<anchor>.',
    }));
}

function nameOf(article: Article, cause: Cause) {
  return { article: article.id, cause: cause.id };
}

function renameOwn(stays: Article, cause: Cause, to: string): Change[] {
  const aliases = stays.status === 'draft' ? cause.aliases : aliasesAfterRename(cause, to);
  return [
    { kind: 'rename-cause', article: stays.id, cause: cause.id, to },
    { kind: 'set-cause-aliases', article: stays.id, cause: to, aliases },
    { kind: 'relink', from: nameOf(stays, cause), to: { article: stays.id, cause: to } },
  ];
}

function takeCause(
  shelf: Shelf,
  gone: Article,
  cause: Cause,
  to: { readonly article: string; readonly cause: string },
): Change[] {
  const aliases = gone.status === 'draft' ? [] : aliasesAfterLeaving(shelf.articles, gone, cause, to);
  return [
    { kind: 'take-cause', from: nameOf(gone, cause), to },
    { kind: 'set-cause-aliases', ...to, aliases },
    { kind: 'relink', from: nameOf(gone, cause), to },
  ];
}
