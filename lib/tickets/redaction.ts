// What redaction gives. lib/tickets/redact.ts finds personal data in a text; whoever composes a text only needs to
// know this much of it.

import type { Lang } from '../article/lang';

/** A text with placeholders, and what they stand for. */
export interface Redaction {
  readonly text: string;
  readonly hidden: readonly {
    /** Where the placeholder stands in `text`, in UTF-16 units. */
    readonly start: number;
    readonly end: number;
    readonly placeholder: string;
    readonly original: string;
  }[];
}

/** Finds what should not leave the page, but for what belongs to the article itself. */
export type Redact = (
  text: string,
  options: { readonly keep: readonly string[]; readonly lang: Lang },
) => Redaction;
