// Random histories of a site, for tests: each step is what an author or a command does, planned by the planners
// that the commands use. The same history can be played on the model or on files, because a step names no
// article, only numbers to choose by.
import type { Article } from '../../article/article';
import type { Plan, Shelf } from './change';
import { planMerge } from './plan-merge';
import { planMoveArticle, planMoveCause } from './plan-move';
import { planRestore, planRetire } from './plan-retire';

export const STEP_KINDS = [
  'publish',
  'rename',
  'change-collection',
  'rename-cause',
  'move-cause',
  'join-causes',
  'merge',
  'split',
  'retire',
  'restore',
] as const;

export interface Step {
  readonly kind: (typeof STEP_KINDS)[number];
  /** What to choose: an article, a cause, a second article, whether an earlier name is tried again. */
  readonly picks: readonly [number, number, number, number];
}

/** What a step comes to at its point of the history. */
export type Deed =
  /** An author writes an article with these causes; a single one is called `cause`. */
  | {
      readonly kind: 'write';
      readonly id: string;
      readonly causes: readonly string[];
      readonly next?: (shelf: Shelf) => Plan;
    }
  | { readonly kind: 'plan'; readonly plan: Plan }
  /** There is nothing that the step could be done to. */
  | { readonly kind: 'nothing' };

/** A day of the history, so that a test asks no clock. */
const DATE = '2026-02-03';

/**
 * What a step comes to. `name` gives ids that were never used; `earlier` are those that were, and some steps try
 * to take one again.
 */
export function deedOf(
  { kind, picks }: Step,
  shelf: Shelf,
  name: () => string,
  earlier: readonly string[],
): Deed {
  const [first, second, third, fourth] = picks;
  const article = pick(shelf.articles, first);
  const other = pick(
    shelf.articles.filter((candidate) => candidate !== article),
    third,
  );
  const cause = pick(article?.causes ?? [], second)?.id ?? 'cause';
  const fresh = () => (fourth % 4 === 0 ? (pick(earlier, fourth) ?? name()) : name());
  if (kind === 'publish' || article === undefined) {
    return { kind: 'write', id: name(), causes: causeNames(second, fresh) };
  }
  switch (kind) {
    case 'rename':
      return planned(planMoveArticle(shelf, { article: article.id, to: fresh() }));
    case 'change-collection':
      return planned(
        planMoveArticle(shelf, {
          article: article.id,
          to: fourth % 2 === 0 ? article.id : fresh(),
          collection: pick(shelf.collections, second),
        }),
      );
    case 'rename-cause':
      return planned(
        planMoveCause(shelf, {
          from: { article: article.id, cause },
          to: { article: article.id, cause: fresh() },
        }),
      );
    case 'move-cause':
      if (other === undefined) return { kind: 'nothing' };
      return planned(
        planMoveCause(shelf, {
          from: { article: article.id, cause },
          to: { article: other.id, cause: fourth % 2 === 0 ? cause : fresh() },
        }),
      );
    case 'join-causes': {
      const into = fourth % 2 === 0 ? article : (other ?? article);
      const answer = pick(into.causes, third)?.id ?? 'cause';
      return planned(
        planMoveCause(shelf, {
          from: { article: article.id, cause },
          to: { article: into.id, cause: answer },
          join: true,
        }),
      );
    }
    case 'merge':
      return other === undefined
        ? { kind: 'nothing' }
        : planned(mergePlan(shelf, article, other, name, fourth));
    case 'split': {
      const id = name();
      const names = [name(), name()] as const;
      const move = { from: { article: article.id, cause }, to: { article: id, cause: names[0] }, join: true };
      return { kind: 'write', id, causes: names, next: (now) => planMoveCause(now, move) };
    }
    case 'retire':
      return planned(
        planRetire(shelf, {
          article: article.id,
          date: DATE,
          reason: 'It is gone.',
          replacedBy: fourth % 3 === 0 ? undefined : other?.id,
        }),
      );
    case 'restore': {
      const retired = shelf.articles.filter((candidate) => candidate.retired !== undefined);
      const one = pick(retired, first);
      return one === undefined
        ? { kind: 'nothing' }
        : planned(planRestore(shelf, { article: one.id, date: DATE }));
    }
    default:
      return kind satisfies never;
  }
}

/** Where two causes have one name, the one that comes gets a new one, as `--name` does it. */
function mergePlan(shelf: Shelf, from: Article, into: Article, name: () => string, seed: number): Plan {
  const names = Object.fromEntries(
    from.causes
      .filter(({ id }) => seed % 2 === 0 || into.causes.some((own) => own.id === id))
      .map(({ id }) => [`${from.id}#${id}`, name()]),
  );
  return planMerge(shelf, { from: from.id, into: into.id, names });
}

function planned(plan: Plan): Deed {
  return { kind: 'plan', plan };
}

function pick<Item>(items: readonly Item[], seed: number): Item | undefined {
  return items[seed % items.length];
}

function causeNames(seed: number, fresh: () => string): string[] {
  if (seed % 3 === 0) return ['cause'];
  return [...new Set(Array.from({ length: 1 + (seed % 3) }, fresh))];
}
