// Texts of the paste box and its results, in files of their own: the search bundle carries them in all
// languages and must not carry the pages' texts with them.
import type { Headline } from '../search';
import type { RedactionTexts } from './redaction-texts';

/** Why no answer came. */
export type SearchFailure = 'index' | 'slow' | 'worker' | 'hang' | 'file';

export interface SearchTexts extends RedactionTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly clear: string;
  readonly privacy: string;
  readonly noScript: string;
  readonly noScriptLink: string;
  readonly drop: string;
  readonly busy: string;
  /** What is shown of a text that is too long for the box, both in words: "20 KB", "5.1 MB". */
  readonly held: (shown: string, whole: string) => string;
  readonly kilobytes: (n: number) => string;
  readonly megabytes: (n: number) => string;
  /** `n`: how many articles the answer speaks of. */
  readonly verdicts: Readonly<Record<Headline, (n: number) => string>>;
  readonly cost: (ms: number, articles: number) => string;
  readonly openBest: string;
  readonly openPrimary: string;
  readonly echo: string;
  readonly results: string;
  readonly others: string;
  readonly groups: (n: number) => string;
  readonly group: (n: number) => string;
  readonly primary: string;
  readonly moreGroups: (n: number) => string;
  readonly reasons: {
    readonly exactMessage: string;
    readonly messageWords: (percent: number) => string;
    readonly code: (code: string) => string;
    readonly codeSeenAs: (code: string, seen: string) => string;
    readonly similarCode: (code: string, seen: string) => string;
    readonly otherCode: (seen: string) => string;
    readonly truncated: string;
    readonly titleWords: string;
    readonly descriptionWords: string;
    readonly similarLetters: string;
  };
  readonly archived: string;
  readonly cause: string;
  readonly causes: string;
  readonly causesOrdered: string;
  /** Why a cause stands first: the words of it that the paste says. */
  readonly said: (words: readonly string[]) => string;
  readonly pointed: string;
  readonly moreCauses: (n: number) => string;
  readonly tellApart: string;
  readonly tellApartByCause: string;
  readonly noneWhy: string;
  readonly nearest: string;
  readonly draft: string;
  readonly draftWhy: string;
  readonly draftSteps: (path: string) => readonly string[];
  readonly draftSend: string;
  readonly draftCopy: string;
  /** Words that stand in the draft where the author's belong. */
  readonly draftWords: {
    readonly title: string;
    readonly cause: string;
    readonly check: string;
    readonly step: string;
    readonly source: string;
    readonly keys: string;
  };
  readonly copied: string;
  readonly copyFailed: string;
  readonly copyQuery: string;
  /** Before the text that the link holds; it also names the reader's ticket, if there is one. */
  readonly copyQueryWhy: (ticket: string | undefined) => string;
  readonly tooLongForLink: string;
  readonly failures: Readonly<Record<SearchFailure, string>>;
  readonly retry: string;
}
