// Collections group articles; the site's settings name what articles may apply to.
import type { Article, RichText } from './article';
import type { Lang } from './lang';

/** A link out of the site, with its text. */
export interface Link {
  readonly title: string;
  readonly url: string;
}

/** What to ask before troubleshooting, plain text, and whom. */
export interface IntakeQuestion {
  readonly text: string;
  readonly audience: 'requester' | 'administrator';
}

/** The words of a collection in one language. */
export interface CollectionText {
  readonly path: string;
  readonly title: string;
  readonly intake: readonly IntakeQuestion[];
  readonly furtherLinks: readonly Link[];
  readonly introduction: RichText;
}

/** A folder of `content/`. */
export interface Collection {
  /** The folder's name, as in `/<lang>/c/<id>/`. */
  readonly id: string;
  readonly text: Readonly<Partial<Record<Lang, CollectionText>>>;
}

/** A name in each language. */
export type Names = Readonly<Record<Lang, string>>;

/** `content/_site.yaml`. */
export interface Site {
  readonly title: string;
  readonly defaultLang: Lang;
  /** Origin and base path that people use, without a final slash. Without it, no canonical links are written. */
  readonly url: string | undefined;
  /** False keeps search engines out. */
  readonly searchEngines: boolean;
  /** Where "this was wrong" leads: a `mailto:` or `https:` address; `{url}` and `{title}` are filled in. */
  readonly feedback: string | undefined;
  /** Where a ticket opens in its own system: an `https:` address in which `{ticket}` is filled in. */
  readonly ticketUrl: string | undefined;
  readonly products: Readonly<Record<string, Names>>;
  readonly platforms: Readonly<Record<string, Names>>;
  readonly components: Readonly<Record<string, Names>>;
}

/** Everything that `content/` says, checked. */
export interface Content {
  readonly site: Site;
  readonly collections: readonly Collection[];
  /** Sorted by id, drafts included: whoever publishes filters. */
  readonly articles: readonly Article[];
}
