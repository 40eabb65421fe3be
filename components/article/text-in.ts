// Which words to show: a page exists in every language, an article may not.
import type { Article, ArticleText, Cause, CauseText } from '@/lib/article/article';
import type { Collection, CollectionText } from '@/lib/article/collection';
import { LANGS, type Lang } from '@/lib/article/lang';

type ByLang<T> = Readonly<Partial<Record<Lang, T>>>;

/** Words, and the language that they are in. */
export interface Worded<T> {
  readonly lang: Lang;
  readonly text: T;
}

/** The words in the language asked for, else in the source language, else in whichever there is. */
function pick<T>(texts: ByLang<T>, langs: readonly Lang[], what: string): Worded<T> {
  for (const lang of langs) {
    const text = texts[lang];
    if (text !== undefined) return { lang, text };
  }
  throw new Error(`${what} has no text in any language; the loader must have refused it.`);
}

/** @example articleText(article, 'fr').text.title //=> 'Plafond d’appareils atteint' */
export function articleText(article: Article, lang: Lang): Worded<ArticleText> {
  return pick(article.text, [lang, article.sourceLang, ...LANGS], `Article ${article.id}`);
}

/** The words of one of an article's causes. */
export function causeText(article: Article, cause: Cause, lang: Lang): Worded<CauseText> {
  return pick(cause.text, [lang, article.sourceLang, ...LANGS], `Cause ${article.id}#${cause.id}`);
}

/** The words of a collection. */
export function collectionText(collection: Collection, lang: Lang): Worded<CollectionText> {
  return pick(collection.text, [lang, ...LANGS], `Collection ${collection.id}`);
}
