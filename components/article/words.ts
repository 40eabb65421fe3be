// Words of articles and collections for a page: what is not translated is shown in the language that it has, and
// marked with it.
import type { Article } from '@/lib/article/article';
import type { Collection, CollectionText } from '@/lib/article/collection';
import { type InLang, inLanguage } from '@/lib/article/in-language';
import type { Lang } from '@/lib/article/lang';
import { localise } from '@/lib/article/localise';

/** @example titleOf(article, 'fr') //=> { value: 'Plafond d’appareils atteint', lang: 'fr' } */
export function titleOf(article: Article, lang: Lang): InLang<string> {
  return localise(article, lang).title;
}

/** The words of a collection, in whichever language there is. */
export function collectionWords(collection: Collection, lang: Lang): InLang<CollectionText> {
  const words = inLanguage(collection.text, lang);
  if (words === undefined) throw new Error(`Collection ${collection.id} has no words in any language`);
  return words;
}

/**
 * The value for a `lang` attribute: only where the words are not in the page's language.
 *
 * @example
 * foreign({ value: 'Device cap reached', lang: 'en' }, 'fr') //=> 'en'
 */
export function foreign(words: InLang<unknown>, pageLang: Lang): Lang | undefined {
  return words.lang === pageLang ? undefined : words.lang;
}
