// Texts of what is copied for tickets, and of the panel that copies it, in files of their own: that script carries
// them in all languages and must not carry the pages' texts with them.
import type { ArticleStatus, PerformedBy, Risk } from '../article/article';
import type { Lang } from '../article/lang';
import type { RedactionTexts } from './redaction-texts';

/** Steps by number: those that follow each other as first and last. */
export type StepRanges = readonly (readonly [first: number, last: number])[];

/** Words inside the copied texts. */
export interface CopiedWords {
  /** A word before what it names, with the language's colon. */
  readonly labelled: (name: string) => string;
  readonly callouts: readonly (readonly [kind: string, name: string])[];
  readonly risk: Readonly<Record<Risk, string>>;
  readonly performedBy: Readonly<Record<PerformedBy, string>>;

  // for the requester
  readonly hello: string;
  readonly aboutTicket: (id: string) => string;
  readonly reportedMessage: string;
  readonly reportedProblem: (title: string) => string;
  /** Ends with a colon: the cause follows. */
  readonly likelyCause: string;
  readonly beforeYouStart: string;
  readonly doThis: string;
  readonly ifItFails: string;
  readonly handled: Readonly<Record<Exclude<PerformedBy, 'user'>, string>>;
  readonly noFixYet: string;
  readonly pleaseSend: string;
  readonly severalCauses: string;
  readonly pleaseAnswer: string;
  readonly thanks: string;
  readonly weKeepYouPosted: string;
  readonly soFar: string;

  // for colleagues
  readonly ticket: string;
  readonly message: string;
  readonly causeOf: (number: number, total: number) => string;
  readonly possibleCauses: string;
  readonly check: string;
  readonly riskLabel: string;
  readonly fix: string;
  readonly noFix: string;
  readonly triedLabel: string;
  /** What was done and where it failed, without a full stop; at least one list has an entry. */
  readonly tried: (done: StepRanges, failed: StepRanges) => string;
  /** The same for the steps of a branch. */
  readonly inBranch: (tried: string, branch: string) => string;
  readonly link: string;
  readonly status: Readonly<Record<ArticleStatus, string>>;
  readonly reviewed: (date: string) => string;

  // intake questions
  readonly questions: string;
  readonly answers: string;
  readonly stillOpen: string;
  readonly forAdministrators: string;
  readonly noQuestions: string;
}

/** Words of the panel. */
export interface CopyPanelTexts extends RedactionTexts {
  /** The language that the panel speaks. */
  readonly lang: Lang;
  readonly title: string;
  readonly close: string;
  readonly about: string;
  readonly wholeArticle: string;
  readonly kind: string;
  readonly kinds: Readonly<Record<'requester' | 'note' | 'questions' | 'link', string>>;
  readonly language: string;
  readonly format: string;
  readonly languageNames: Readonly<Record<Lang, string>>;
  readonly message: string;
  readonly messageWhy: string;
  readonly answers: (answered: number, total: number) => string;
  readonly answersWhy: string;
  readonly tried: string;
  readonly triedWhy: string;
  readonly partly: string;
  readonly preview: string;
  readonly ticket: (id: string) => string;
  readonly copy: string;
  readonly copied: string;
  /** The text is selected instead. */
  readonly failed: string;
  readonly loading: string;
  readonly notLoaded: string;
  readonly step: (number: number, state: string) => string;
  readonly stepStates: Readonly<Record<'open' | 'done' | 'failed', string>>;
}

export interface TicketCopyTexts {
  readonly text: CopiedWords;
  readonly panel: CopyPanelTexts;
}
