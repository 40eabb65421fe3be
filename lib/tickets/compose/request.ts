import type { Lang } from '../../article/lang';
import type { Redact } from '../redaction';
import type { TicketSource } from '../source';
import type { StepTicks } from '../step-groups';

/** What can be copied: the two registers, the intake questions, and the link alone. */
export const COPY_KINDS = ['requester', 'note', 'questions', 'link'] as const;
export type CopyKind = (typeof COPY_KINDS)[number];

/** The ticket that the reader works on. */
export interface Ticket {
  readonly id: string;
  /** Where it opens, if the site's settings say how. */
  readonly url?: string | undefined;
}

/** Everything that decides a text. */
export interface CopyRequest {
  readonly source: TicketSource;
  readonly kind: CopyKind;
  readonly lang: Lang;
  /** The cause that the text is about; undefined for the article as a whole. */
  readonly cause: string | undefined;
  /** The absolute address of a path of this site. */
  readonly address: (path: string) => string;
  readonly ticket?: Ticket | undefined;
  /** The message as the requester saw it, from the reader's paste. */
  readonly message?: string | undefined;
  /** Answers to the intake questions, by the question's place. */
  readonly answers?: Readonly<Record<number, string>> | undefined;
  /** Ticked steps by cause. */
  readonly ticks?: Readonly<Record<string, StepTicks>> | undefined;
  readonly redact: Redact;
  /** Originals that the reader restored. */
  readonly restored?: ReadonlySet<string> | undefined;
}
