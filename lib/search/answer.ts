// What the engine answers: the contract of page, worker, command line, agents and tests.
import type { Lang } from '../article/lang';

/**
 * How sure an answer is: `exact` and `likely` name one article, `shortlist` names several that the text
 * cannot tell apart, `none` says honestly that no article fits (its results are the nearest three).
 */
export type Verdict = 'exact' | 'likely' | 'shortlist' | 'none';

/** Offsets into the pasted text, in UTF-16 units, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Why an article was found, named so that people and programs can be told. A union with a `kind`. */
export type Reason =
  | { readonly kind: 'exact-message' }
  | {
      readonly kind: 'message-words' /** Share of the message's weight found in the text, 0 to 1. */;
      readonly share: number;
    }
  | { readonly kind: 'code'; readonly code: string /** As it stands in the paste. */; readonly seen: string }
  | { readonly kind: 'similar-code'; readonly code: string; readonly seen: string }
  | {
      readonly kind: 'other-code' /** A code in the paste that contradicts the article's. */;
      readonly seen: string;
    }
  | { readonly kind: 'truncated' }
  | { readonly kind: 'title-words' }
  | { readonly kind: 'description-words' }
  | { readonly kind: 'similar-letters' /** Only beside the verdict `none`. */ };

/** One article in an answer. */
export interface SearchResult {
  readonly id: string;
  /**
   * 0 to 1. What is said with confidence has 0.3 at least, and then more means surer; short lists and guesses stay
   * below, and their numbers only keep their order.
   */
  readonly confidence: number;
  /** Strongest first, at least one. */
  readonly reasons: readonly Reason[];
  /** Where the paste matched, in order, not overlapping; empty where no single place did. */
  readonly spans: readonly Span[];
  /** The message that matched, as the article writes it. */
  readonly message: { readonly text: string; readonly lang: Lang } | undefined;
  /** What the paste put into the message's placeholders, in the message's order. */
  readonly values: readonly { readonly name: string; readonly value: string }[];
  /** All cause ids, in the order that the rest of the paste suggests. */
  readonly causes: readonly string[];
  /** The cause that the paste tells, where it does: then it is also `causes[0]`. */
  readonly cause: string | undefined;
}

/** One error that a paste speaks of. */
export interface Group {
  readonly verdict: Verdict;
  /** Best first. */
  readonly results: readonly SearchResult[];
}

/** The engine's answer to one text. */
export interface SearchAnswer {
  /** The primary group's. */
  readonly verdict: Verdict;
  /** The primary group's; for `none` the nearest three, which may be none. */
  readonly results: readonly SearchResult[];
  /** One a different error, in order of appearance; empty for `none`. */
  readonly groups: readonly Group[];
  /** Position of the primary group in `groups`; -1 where there is none. */
  readonly primary: number;
}
