// What the texts of one article are made from: a plain file beside the article's page, built with it. Only the
// words of one article in all its languages, so that the page itself carries none of it.
import type { PerformedBy, Risk } from '../article/article';
import type { IntakeQuestion } from '../article/collection';
import type { Lang } from '../article/lang';
import type { Block } from './document';

/** A block of an article, before callouts and branches have their words. */
export type SourceBlock =
  | Exclude<Block, { readonly kind: 'list' }>
  | {
      readonly kind: 'list';
      readonly start: number | undefined;
      readonly items: readonly (readonly SourceBlock[])[];
    }
  /** A labelled alternative. */
  | { readonly kind: 'branch'; readonly label: string; readonly blocks: readonly SourceBlock[] }
  /** `callout`: note, tip, important, warning or caution; a quotation has none. */
  | {
      readonly kind: 'callout';
      readonly callout: string | undefined;
      readonly blocks: readonly SourceBlock[];
    };

/** What to do about a cause. */
export type SourceFix =
  | { readonly kind: 'steps'; readonly blocks: readonly SourceBlock[] }
  | { readonly kind: 'none'; readonly escalate: readonly SourceBlock[] };

/** A cause in one language. */
export interface SourceCause {
  readonly id: string;
  readonly cause: string;
  readonly check: readonly SourceBlock[];
  readonly performedBy: PerformedBy;
  readonly risk: Risk | undefined;
  readonly riskNote: readonly SourceBlock[];
  readonly fix: SourceFix;
}

/** An article in one language. */
export interface SourceText {
  readonly title: string;
  /** The message to name where the reader gives none, its variables in words; undefined for a symptom. */
  readonly message: string | undefined;
  readonly causes: readonly SourceCause[];
  /** The intake questions of the article's collection. */
  readonly intake: readonly IntakeQuestion[];
  /** True where some words exist only in another language. */
  readonly partly: boolean;
}

/** The file: `/e/<id>/ticket.json`. */
export interface TicketSource {
  readonly id: string;
  /** The site's address without a final slash, where its settings name one. */
  readonly site: string | undefined;
  readonly status: 'draft' | 'not-validated' | 'validated' | 'archived';
  /** Day of the last review, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** What is the article’s own and must survive redaction: its messages and codes. */
  readonly keep: readonly string[];
  readonly text: Readonly<Record<Lang, SourceText>>;
}
