// Every text of the interface, by page. A language is one object of this type, so a missing text does not
// compile. Counts are functions, because languages disagree about the singular.
import type {
  ArticleKind,
  ArticleStatus,
  MessageSource,
  PerformedBy,
  Relation,
  Risk,
} from '../article/article';
import type { SearchTexts } from './search-texts';

/** The frame that every page shares. */
export interface SiteTexts {
  readonly skip: string;
  readonly mainNav: string;
  readonly home: string;
  readonly browse: string;
  readonly aToZ: string;
  readonly tickets: string;
  readonly pasteLink: string;
  readonly theme: string;
  readonly themeNames: { readonly system: string; readonly light: string; readonly dark: string };
  readonly language: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly footerNav: string;
  /** Before the number of the ticket that the reader came from. */
  readonly ticketChip: string;
  readonly ticketForget: string;
  readonly ticketForgotten: string;
  /** What the site keeps of its readers. */
  readonly privacy: string;
  readonly draft: string;
  /** Names the address that a printed page came from. */
  readonly printedFrom: string;
  /** Heading of the page at an old address, before the link to the new one. */
  readonly moved: string;
  readonly table: string;
  readonly code: string;
  readonly articles: (n: number) => string;
  readonly causes: (n: number) => string;
}

export interface HomeTexts {
  readonly title: string;
  readonly description: string;
  readonly browseTitle: string;
  readonly product: string;
  readonly platform: string;
  readonly component: string;
  readonly collections: string;
  readonly changed: string;
  readonly allArticles: string;
  /** Leads to all values of a facet, of which a list shows the most frequent. */
  readonly allValues: (n: number) => string;
}

export interface BrowseTexts {
  readonly title: string;
  readonly description: string;
  readonly filters: string;
  readonly facets: Readonly<Record<'product' | 'platform' | 'component' | 'status' | 'kind', string>>;
  readonly kinds: Readonly<Record<ArticleKind, string>>;
  readonly clear: string;
  readonly noScript: string;
  /** `{shown}` and `{total}` are filled in by script. */
  readonly shown: string;
  readonly none: string;
  readonly groups: string;
}

export interface AToZTexts {
  readonly title: string;
  readonly description: string;
  readonly letters: string;
  /** Heading of the texts that begin with a digit or a sign. */
  readonly other: string;
}

export interface CollectionTexts {
  readonly label: string;
  readonly intake: string;
  readonly intakeWhy: string;
  readonly intakeAdministrator: string;
  readonly articles: string;
  readonly furtherLinks: string;
  readonly notTranslated: string;
}

export interface ArticleTexts {
  readonly crumbs: string;
  readonly messages: (n: number) => string;
  readonly sources: Readonly<Record<MessageSource, string>>;
  readonly code: string;
  readonly symptom: string;
  readonly whichCause: (n: number) => string;
  readonly oneCause: string;
  readonly copyMessage: string;
  /** Below a message whose variables the reader's paste has filled. */
  readonly fill: {
    readonly filled: string;
    readonly plain: string;
    /** Leads back to the article's wording. */
    readonly hide: string;
    readonly show: string;
  };
  readonly copyCode: string;
  /** Stands at the old anchor, before the title of the article that has the cause now. */
  readonly causeMoved: string;
  readonly linkToCause: (n: number) => string;
  readonly copyCauseLink: (n: number) => string;
  readonly copyLink: string;
  readonly check: string;
  readonly resolution: string;
  readonly performedBy: Readonly<Record<PerformedBy, string>>;
  readonly risk: Readonly<Record<Risk, string>>;
  readonly sharedWith: string;
  readonly noFix: string;
  readonly background: string;
  readonly tellApart: string;
  readonly noneFits: (causes: number) => string;
  readonly noneFitsTry: string;
  readonly noneFitsSearch: string;
  readonly noneFitsCollection: string;
  readonly noneFitsEscalate: string;
  readonly intake: string;
  readonly related: string;
  readonly relations: Readonly<Record<Relation, string>>;
  readonly ticket: string;
  readonly copyPermanentLink: string;
  /** Opens the panel that copies texts for the ticket. */
  readonly copyText: string;
  readonly copyCauseText: (n: number) => string;
  readonly copyQuestions: string;
  readonly ticketTextFailed: string;
  /** `{n}` and `{state}` are filled in by script. */
  readonly step: string;
  readonly stepStates: { readonly open: string; readonly done: string; readonly failed: string };
  readonly appliesTo: string;
  readonly product: string;
  readonly platforms: string;
  readonly component: string;
  readonly status: string;
  readonly statusNames: Readonly<Record<ArticleStatus, string>>;
  readonly statusMeaning: Readonly<Record<ArticleStatus, string>>;
  readonly reviewed: string;
  readonly changed: string;
  readonly owner: string;
  readonly onThisPage: string;
  readonly sourcesTitle: string;
  readonly sourcesNote: string;
  readonly licence: string;
  readonly feedback: string;
  readonly feedbackWhy: string;
  readonly stale: string;
  readonly notTranslated: (language: string) => string;
  readonly archived: string;
  /** A message in quotation marks, for a preview. */
  readonly quoted: (message: string) => string;
  readonly retired: (date: string) => string;
  readonly replacedBy: string;
  /** Said after each label that is our own rendering. */
  readonly unverified: string;
  /** Explains the marked labels once an article. */
  readonly unverifiedLegend: string;
  readonly callouts: Readonly<Record<'note' | 'tip' | 'important' | 'warning' | 'caution', string>>;
}

export interface TicketTexts {
  readonly title: string;
  readonly description: string;
  readonly linkTitle: string;
  readonly linkIntro: string;
  readonly linkRows: {
    readonly article: string;
    readonly cause: string;
    readonly ticket: string;
    readonly both: string;
  };
  /** What a page does with the ticket in its address. */
  readonly ticketKept: string;
  readonly promise: string;
  readonly linkTry: string;
  readonly linkExample: string;
  readonly searchTitle: string;
  readonly searchIntro: string;
  readonly searchTry: string;
  readonly searchRows: { readonly text: string; readonly ticket: string; readonly query: string };
  readonly searchNotes: readonly string[];
  readonly systemsTitle: string;
  readonly systemsIntro: string;
  /** Where the entry goes, and what becomes of the text there. */
  readonly systems: Readonly<Record<TicketSystem, { readonly where: string; readonly encoding: string }>>;
  readonly copyEntry: string;
  readonly commandTitle: string;
  readonly commandIntro: string;
  readonly exitTitle: string;
  readonly exits: Readonly<Record<'0' | '1' | '2' | '3', string>>;
  /** Where the site's settings name no address. */
  readonly exampleHost: string;
  readonly copyAddress: string;
}

/** The ticket systems that the page gives a link template for. */
export type TicketSystem =
  | 'request-tracker'
  | 'redmine'
  | 'zendesk'
  | 'jira'
  | 'freshdesk'
  | 'zammad'
  | 'servicenow';

/** What `causebook link rt` writes on a ticket. */
export interface LinkCommentTexts {
  readonly known: (title: string) => string;
  readonly message: string;
  readonly cause: string;
}

export interface NotFoundTexts {
  readonly title: string;
  readonly text: string;
  /** Shown by script where the address only ended in a stray sign. */
  readonly trying: string;
  readonly lookElsewhere: string;
  /** Before the words of the address, which script fills in. */
  readonly searchFor: string;
}

export interface SearchPageTexts {
  readonly title: string;
  readonly description: string;
  readonly noScript: string;
}

/** All texts of one language. */
export interface Texts {
  readonly site: SiteTexts;
  readonly home: HomeTexts;
  readonly searchPage: SearchPageTexts;
  readonly browse: BrowseTexts;
  readonly aToZ: AToZTexts;
  readonly collection: CollectionTexts;
  readonly article: ArticleTexts;
  readonly tickets: TicketTexts;
  readonly linkComment: LinkCommentTexts;
  readonly notFound: NotFoundTexts;
  readonly search: SearchTexts;
}
