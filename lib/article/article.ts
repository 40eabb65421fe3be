// The one shape of an article that the rest of the project knows. lib/content makes it from files, and
// everything after it (pages, engine, ticket texts, feeds, command line) reads it. Behind the model: the
// DITA 1.3 troubleshooting topic and the article structure and states of KCS v6.
import type { Root } from 'hast';
import type { Lang } from './lang';

/** Markdown of an article, as written and as a checked tree that holds no code. */
export interface RichText {
  readonly markdown: string;
  readonly tree: Root;
}

/** What an article is about: an exact error text, or a behaviour that shows no message. */
export type ArticleKind = 'error' | 'symptom';

/** The KCS states. `archived`: the product is gone; the article is still found, ranked last, and says so. */
export type ArticleStatus = 'draft' | 'not-validated' | 'validated' | 'archived';

/** Where a message was seen. `doc`: only in documentation, so unconfirmed wording. */
export type MessageSource = 'ui' | 'log' | 'api' | 'doc';

/** An exact text that people see, in one language. `{kebab-name}` is a placeholder, `\{` a literal brace. */
export interface Message {
  readonly text: string;
  readonly lang: Lang;
  readonly source: MessageSource;
}

/** A text as somebody would paste it, which must find its article first, and its cause where it tells it. */
export interface Sample {
  readonly text: string;
  readonly cause: string | undefined;
}

/** Who can carry out a resolution. */
export type PerformedBy = 'user' | 'admin' | 'dns-admin' | 'vendor';

/** What a resolution can damage; shown before its steps. */
export type Risk = 'data-loss' | 'security' | 'downtime';

/** What to do about a cause. */
export type Resolution =
  | { readonly kind: 'steps'; readonly body: RichText }
  /** Written once in `content/_shared/<id>.mdx`; `body` is that file's text in this language. */
  | { readonly kind: 'shared'; readonly id: string; readonly title: string; readonly body: RichText }
  /** No documented fix: what to collect before escalating. */
  | { readonly kind: 'none'; readonly escalate: RichText };

/** The words of one cause in one language. */
export interface CauseText {
  /** One plain sentence: why the error appears. Used as heading, so no Markdown. */
  readonly cause: string;
  /** How to tell this cause from the others. */
  readonly check: RichText | undefined;
  /** What exactly is at risk, shown with the risk before the steps. */
  readonly riskNote: RichText | undefined;
  /** Words in a paste that point to this cause. */
  readonly signals: readonly string[];
  readonly resolution: Resolution;
}

/** A cause: neutral facts, and its words in every language that has them. */
export interface Cause {
  /** The anchor that tickets link to; frozen once published. `cause` where an article has a single one. */
  readonly id: string;
  readonly performedBy: PerformedBy;
  readonly risk: Risk | undefined;
  /** Earlier anchors: `old-anchor`, or `old-id#anchor` where the cause came from another article. */
  readonly aliases: readonly string[];
  readonly text: Readonly<Partial<Record<Lang, CauseText>>>;
}

/** The words of an article in one language. */
export interface ArticleText {
  /** The file that these words come from, for messages and edit links. */
  readonly path: string;
  readonly title: string;
  /** What the person does and sees, where a message is not enough. */
  readonly symptom: RichText | undefined;
  /** How to tell this article from those with the same message. */
  readonly tellApart: RichText | undefined;
  /** Background, log excerpts, tables that serve several causes. */
  readonly body: RichText | undefined;
  /** True where the source file changed after this translation was made. */
  readonly stale: boolean;
  /** A translation's words for `retired.reason`. */
  readonly retiredReason?: string | undefined;
}

/** How two articles belong together, which is the reason that the page gives. */
export type Relation = 'if-fails' | 'same-message' | 'same-cause' | 'similar' | 'before' | 'see-also';

export interface Related {
  readonly id: string;
  readonly relation: Relation;
}

/** A text that this article was written from. Its facts and exact messages carry over, its sentences do not. */
export interface Source {
  readonly title: string;
  readonly url: string;
  /** SPDX identifier, such as `CC-BY-4.0`, or a plain name. */
  readonly licence: string;
  /** Day of that text, `YYYY-MM-DD`. */
  readonly date: string | undefined;
}

/** The page stays, its messages have moved. */
export interface Retired {
  readonly date: string;
  readonly reason: string;
  readonly replacedBy: string | undefined;
}

/** One error or symptom, in all its languages. Articles are sorted by id wherever there are several. */
export interface Article {
  /** ASCII kebab, 3 to 60 characters, unique over all collections, frozen once published. */
  readonly id: string;
  readonly collection: string;
  readonly kind: ArticleKind;
  readonly sourceLang: Lang;
  /** Always holds `sourceLang`. */
  readonly text: Readonly<Partial<Record<Lang, ArticleText>>>;
  /** All languages, the source file's first, each in the order of its file. */
  readonly messages: readonly Message[];
  readonly samples: readonly Sample[];
  /** In canonical notation: `0x80180014`, `AADSTS50076`, `DeviceCapReached`. */
  readonly codes: readonly string[];
  readonly appliesTo: {
    /** Keys of the site's lists in `content/_site.yaml`. */
    readonly product: string;
    readonly platforms: readonly string[];
    readonly component: string;
  };
  /** At least one. */
  readonly causes: readonly Cause[];
  readonly related: readonly Related[];
  /** Every earlier id. */
  readonly aliases: readonly string[];
  readonly status: ArticleStatus;
  readonly retired: Retired | undefined;
  /** Day of the last comparison with the sources, `YYYY-MM-DD`. */
  readonly reviewed: string;
  /** Day of the last change that readers should hear of, `YYYY-MM-DD`. */
  readonly changed: string;
  readonly owner: string | undefined;
  readonly sources: readonly Source[];
}
