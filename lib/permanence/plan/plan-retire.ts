// `retire` and `restore`: the page stays and says that it no longer answers, since when, why, and what does.
import type { Article } from '../../article/article';
import { fileOf } from '../mistake';
import { type Change, type Plan, type Reasons, type Refusal, refuse, type Shelf } from './change';
import { findArticle, isRefusal } from './find-named';

export interface Retire {
  readonly article: string;
  /** `YYYY-MM-DD`. */
  readonly date: string;
  /** In the language of the article's source file. */
  readonly reason: string;
  readonly replacedBy?: string | undefined;
  /** The reason in the languages of its translations. */
  readonly reasons?: Reasons | undefined;
}

/**
 * Plans a retirement. Articles that this one replaced get its own replacement, because readers are sent on once.
 *
 * @example
 * planRetire(shelf, { article: 'jam', date: '2026-01-01', reason: 'Merged.', replacedBy: 'paper-jam' })
 * //=> { kind: 'plan', changes: [{ kind: 'retire', ... }, { kind: 'set-changed', ... }] }
 */
export function planRetire(
  shelf: Shelf,
  { article: id, date, reason, replacedBy, reasons = {} }: Retire,
): Plan {
  const article = findArticle(shelf.articles, id);
  if (isRefusal(article)) return { kind: 'refused', refusals: [article] };
  const sentHere = shelf.articles.filter(({ retired }) => retired?.replacedBy === id);
  const refusals = retireRefusals(shelf, article, replacedBy, sentHere, reasons);
  if (refusals.length > 0) return { kind: 'refused', refusals };
  return {
    kind: 'plan',
    changes: [
      { kind: 'retire', article: id, retired: { date, reason, replacedBy }, words: reasons },
      { kind: 'set-changed', article: id, date },
      ...sentHere.flatMap((other): Change[] =>
        other.retired === undefined
          ? []
          : [{ kind: 'retire', article: other.id, retired: { ...other.retired, replacedBy }, words: {} }],
      ),
    ],
  };
}

function retireRefusals(
  { articles }: Shelf,
  article: Article,
  replacedBy: string | undefined,
  sentHere: readonly Article[],
  reasons: Reasons,
): Refusal[] {
  const foreign = Object.keys(reasons).filter(
    (lang) => lang === article.sourceLang || !Object.hasOwn(article.text, lang),
  );
  return [
    ...(article.retired === undefined
      ? []
      : [
          {
            message: `${fileOf(article)} is retired since ${article.retired.date}.`,
            hint: `Change it there, or use \`restore ${article.id}\` first.`,
          },
        ]),
    ...(article.status === 'draft'
      ? [{ message: `${fileOf(article)} is a draft, which nobody reads.`, hint: 'Delete its files.' }]
      : []),
    ...replacementRefusals(articles, article, replacedBy),
    ...(replacedBy === undefined
      ? sentHere.map((other) => ({
          message: `${fileOf(other)} is replaced by ${article.id}, and its readers would be sent to a page that no longer answers.`,
          hint: 'Say with --replaced-by what answers now.',
        }))
      : []),
    ...foreign.map((lang) => ({
      message: `There is no translation of ${fileOf(article)} into "${lang}" that could say why.`,
      hint: `--reason is for ${article.sourceLang}, the language of the article; --reason-<lang> for its translations.`,
    })),
  ];
}

function replacementRefusals(
  articles: readonly Article[],
  article: Article,
  replacedBy: string | undefined,
): Refusal[] {
  if (replacedBy === undefined) return [];
  const found = findArticle(articles, replacedBy);
  if (isRefusal(found)) return [found];
  if (found.id === article.id)
    return [{ message: 'An article cannot replace itself.', hint: 'Name another one.' }];
  if (found.status === 'draft') {
    return [{ message: `${fileOf(found)} is a draft, which has no page.`, hint: 'Publish it first.' }];
  }
  if (found.retired === undefined) return [];
  const next = found.retired.replacedBy;
  return [
    {
      message: `${fileOf(found)} is retired itself, so readers would be sent on twice.`,
      hint: next === undefined ? 'Name an article that answers.' : `Name "${next}", which replaces it.`,
    },
  ];
}

/**
 * Plans that a retired article answers again.
 *
 * @example
 * planRestore(shelf, { article: 'jam', date: '2026-02-01' }) //=> { kind: 'plan', changes: [{ kind: 'restore', article: 'jam' }, ...] }
 */
export function planRestore(shelf: Shelf, { article: id, date }: { article: string; date: string }): Plan {
  const article = findArticle(shelf.articles, id);
  if (isRefusal(article)) return { kind: 'refused', refusals: [article] };
  if (article.retired === undefined)
    return refuse(`${fileOf(article)} is not retired.`, 'There is nothing to restore.');
  return {
    kind: 'plan',
    changes: [
      { kind: 'restore', article: id },
      { kind: 'set-changed', article: id, date },
    ],
  };
}
