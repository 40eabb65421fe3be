// What the commands that move things do to content, as data: planners decide it, one function does it to the model
// (apply-changes.ts), another to the files (lib/cli/change-files). That both end in the same is tested.
import type { Article, Retired } from '../../article/article';

/** A cause by its article. */
export interface CauseName {
  readonly article: string;
  readonly cause: string;
}

/** An article, or one of its causes. */
export interface LinkEnd {
  readonly article: string;
  readonly cause?: string | undefined;
}

/** One change. Changes follow each other: a later one names articles and causes as the earlier ones left them. */
export type Change =
  /** The files of all languages get another name, or another folder. */
  | {
      readonly kind: 'rename-article';
      readonly article: string;
      readonly to: string;
      readonly collection: string;
    }
  | { readonly kind: 'set-aliases'; readonly article: string; readonly aliases: readonly string[] }
  | { readonly kind: 'rename-cause'; readonly article: string; readonly cause: string; readonly to: string }
  | {
      readonly kind: 'set-cause-aliases';
      readonly article: string;
      readonly cause: string;
      readonly aliases: readonly string[];
    }
  /** A cause goes to the end of another article's causes with its words, and its samples go along. */
  | { readonly kind: 'take-cause'; readonly from: CauseName; readonly to: CauseName }
  /** A cause goes, and another one answers for it; its samples go there. */
  | { readonly kind: 'drop-cause'; readonly from: CauseName; readonly to: CauseName }
  /** Messages, codes, samples, platforms, relations, sources, and Markdown that belongs to no cause. */
  | { readonly kind: 'take-words'; readonly from: string; readonly to: string }
  | { readonly kind: 'drop-article'; readonly article: string }
  | { readonly kind: 'retire'; readonly article: string; readonly retired: Retired; readonly words: Reasons }
  | { readonly kind: 'restore'; readonly article: string }
  /** Every link, relation and `replacedBy` that names one thing names another. */
  | { readonly kind: 'relink'; readonly from: LinkEnd; readonly to: LinkEnd }
  | { readonly kind: 'set-changed'; readonly article: string; readonly date: string };

/** Why an article was retired, in the languages of its translations. */
export type Reasons = Readonly<Record<string, string>>;

/** Why a plan was not made. */
export interface Refusal {
  /** What stands in the way, naming the file. */
  readonly message: string;
  /** What to do instead. */
  readonly hint: string;
}

/** What to do, or why not. */
export type Plan =
  | { readonly kind: 'plan'; readonly changes: readonly Change[] }
  | { readonly kind: 'refused'; readonly refusals: readonly Refusal[] };

/** What planners look at. */
export interface Shelf {
  readonly articles: readonly Article[];
  readonly collections: readonly string[];
  /** Every address ever published. */
  readonly ledger: ReadonlySet<string>;
}

/** A plan that was refused for one reason. */
export function refuse(message: string, hint: string): Plan {
  return { kind: 'refused', refusals: [{ message, hint }] };
}
