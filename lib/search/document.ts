// What the engine is told about one article. Kept apart from `Article`, so that a benchmark or another
// product can feed the engine with rows of its own.
import type { Lang } from '../article/lang';

/** A cause as the engine needs it: to rank it, and to name it in a result. */
export interface SearchCause {
  readonly id: string;
  /** One sentence by language. */
  readonly text: Readonly<Partial<Record<Lang, string>>>;
  /** Words in a paste that point to this cause. */
  readonly signals: readonly string[];
}

/** One article for the index. */
export interface SearchDocument {
  readonly id: string;
  readonly titles: Readonly<Partial<Record<Lang, string>>>;
  /** What it applies to, in words, for people to see in a result; the engine does not search them. */
  readonly tags?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  /** Plain text, where a message is not enough. */
  readonly symptoms: Readonly<Partial<Record<Lang, string>>>;
  /** Exact texts; `{kebab-name}` is a placeholder, `\{` a literal brace. */
  readonly messages: readonly { readonly text: string; readonly lang: Lang }[];
  /** Canonical notation. */
  readonly codes: readonly string[];
  readonly samples: readonly { readonly text: string; readonly cause: string | undefined }[];
  readonly causes: readonly SearchCause[];
  /** Ids of the articles that one text cannot tell from this one. */
  readonly sameMessage: readonly string[];
  /** What tells it from those, plain text by language. */
  readonly tellApart: Readonly<Partial<Record<Lang, string>>>;
  /** The product is gone: still found, ranked last. */
  readonly archived: boolean;
}
