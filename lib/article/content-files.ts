// The parsed files of `content/`, each right in itself. The author rules (lib/checks) look at them together,
// because only files have places to report; what passes becomes `Content`, which has none.
import type { RichText } from './article';
import type { ArticleFront } from './article-schema';
import type { CauseFront, TranslatedCauseFront } from './cause-schema';
import type { CollectionFront, SharedFront } from './collection-schema';
import type { Lang } from './lang';
import type { Keys, Place } from './place';
import type { SiteFront } from './site-schema';
import type { TranslationFront } from './translation-schema';

/** A link from Markdown to another page of this site. */
export interface InternalLink {
  readonly kind: 'article' | 'collection';
  readonly id: string;
  /** The cause that a link to an article names. */
  readonly cause: string | undefined;
  readonly place: Place;
}

/** What every file has. */
export interface ContentFile<Front> {
  /** As in `Problem.path`. */
  readonly path: string;
  /** Of the article, collection or shared resolution. */
  readonly id: string;
  readonly lang: Lang;
  /** True for `<id>.<lang>.mdx`. */
  readonly translation: boolean;
  readonly front: Front;
  readonly body: RichText | undefined;
  readonly links: readonly InternalLink[];
  /** The parsed Markdown of a front matter value; undefined where there is none. */
  readonly rich: (keys: Keys) => RichText | undefined;
  /** Where a value stands; where it is missing, where the nearest thing around it stands. */
  readonly place: (keys: Keys) => Place;
}

/** A cause, and the way to it: `[]` where its keys stand at the top level. */
export interface CauseEntry<Front> {
  readonly keys: Keys;
  readonly front: Front;
}

export interface ArticleFile extends ContentFile<ArticleFront> {
  readonly collection: string;
  readonly causes: readonly CauseEntry<CauseFront>[];
}

export interface TranslationFile extends ContentFile<TranslationFront> {
  readonly collection: string;
  readonly causes: readonly CauseEntry<TranslatedCauseFront>[];
}

export type CollectionFile = ContentFile<CollectionFront>;
export type SharedFile = ContentFile<SharedFront>;

export interface SiteFile {
  readonly path: string;
  readonly front: SiteFront;
  readonly place: (keys: Keys) => Place;
}

/** Ids by file name, also of files that are broken: a link to a broken file is not a broken link. */
export interface KnownIds {
  readonly articles: ReadonlySet<string>;
  readonly collections: ReadonlySet<string>;
  readonly shared: ReadonlySet<string>;
  /** Paths of translations. */
  readonly translations: ReadonlySet<string>;
}

/** All files that are right in themselves, sorted by path. */
export interface ContentFiles {
  readonly site: SiteFile;
  readonly articles: readonly ArticleFile[];
  readonly translations: readonly TranslationFile[];
  readonly collections: readonly CollectionFile[];
  readonly shared: readonly SharedFile[];
  readonly known: KnownIds;
}
