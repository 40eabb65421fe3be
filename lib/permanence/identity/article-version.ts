// An article as it was at one time, reduced to what tells which error it is about. An id means one error for ever, and
// only what an article says can show that the one of today is still the one that was published.
import type { Article, Cause, RichText } from '../../article/article';

/** One version of an article's source file. */
export interface ArticleVersion {
  readonly title: string;
  readonly isDraft: boolean;
  readonly aliases: readonly string[];
  /** Title, messages, codes and all that its causes say, each as one normalised text. */
  readonly texts: ReadonlySet<string>;
  readonly causes: readonly CauseVersion[];
}

/** One of its causes. */
export interface CauseVersion {
  readonly id: string;
  readonly aliases: readonly string[];
  /** The sentence that names it, normalised. */
  readonly sentence: string;
  readonly texts: ReadonlySet<string>;
}

/** What a version is made of, wherever it is read from. */
export interface VersionParts extends Pick<ArticleVersion, 'title' | 'isDraft' | 'aliases'> {
  /** Messages, codes, symptom. */
  readonly others: readonly string[];
  readonly causes: readonly (Pick<CauseVersion, 'id' | 'aliases' | 'sentence'> & {
    /** Check, steps, what to collect, risk. */
    readonly others: readonly string[];
  })[];
}

/** A version from its parts. */
export function versionOf({ title, isDraft, aliases, others, causes }: VersionParts): ArticleVersion {
  const versions = causes.map((cause) => ({
    id: cause.id,
    aliases: cause.aliases,
    sentence: normal(cause.sentence),
    texts: textsOf([cause.sentence, ...cause.others]),
  }));
  // ids of causes are left out: `expired` and its like say little, and a new error may well have one too
  const texts = new Set([...textsOf([title, ...others]), ...versions.flatMap((cause) => [...cause.texts])]);
  return { title, isDraft, aliases, texts, causes: versions };
}

/**
 * The version of today.
 *
 * @example
 * currentVersion(article).texts //=> Set { 'device cap reached', ... }
 */
export function currentVersion(article: Article): ArticleVersion {
  const own = article.text[article.sourceLang];
  const messages = article.messages.filter(({ lang }) => lang === article.sourceLang);
  return versionOf({
    title: own?.title ?? '',
    isDraft: article.status === 'draft',
    aliases: article.aliases,
    others: [...messages.map(({ text }) => text), ...article.codes, markdownOf(own?.symptom)],
    causes: article.causes.map((cause) => causeParts(cause, article)),
  });
}

function causeParts({ id, aliases, text }: Cause, { sourceLang }: Article): VersionParts['causes'][number] {
  const own = text[sourceLang];
  const { resolution } = own ?? {};
  // what several causes share tells nothing about one of them
  const steps =
    resolution?.kind === 'steps'
      ? resolution.body
      : resolution?.kind === 'none'
        ? resolution.escalate
        : undefined;
  const others = [own?.check, own?.riskNote, steps].map(markdownOf);
  return { id, aliases, sentence: own?.cause ?? '', others };
}

function markdownOf(rich: RichText | undefined): string {
  return rich?.markdown ?? '';
}

function textsOf(texts: readonly string[]): Set<string> {
  return new Set(texts.map(normal).filter((text) => text !== ''));
}

/** Case, spaces and the names in links change without a change of meaning. */
function normal(text: string): string {
  return text
    .replace(/article:[a-z0-9#-]+/g, 'article:')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}
