// Texts of the paste box and its results, in files of their own: the search bundle carries them in all
// languages and must not carry the pages' texts with them.
import type { MessageSource } from '../article/article';
import type { Verdict } from '../search/answer';

export interface SearchTexts {
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly clear: string;
  readonly privacy: string;
  readonly busy: string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  /** How many articles stand below the verdict, for the status line. */
  readonly results: (n: number) => string;
  readonly groups: (n: number) => string;
  readonly openBest: string;
  readonly matched: string;
  readonly why: string;
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
  };
  readonly likelyCause: string;
  readonly causes: (n: number) => string;
  readonly nearest: string;
  readonly tellApart: string;
  readonly draft: string;
  readonly draftWhy: string;
  readonly copyQuery: string;
  readonly shortened: (shownKb: number) => string;
  readonly failures: {
    readonly index: string;
    readonly worker: string;
    readonly slow: string;
  };
  readonly retry: string;
  readonly sources: Readonly<Record<MessageSource, string>>;
}
