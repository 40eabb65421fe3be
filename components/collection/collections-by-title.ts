import type { Collection, Content } from '@/lib/article/collection';
import type { Lang } from '@/lib/article/lang';
import { collectionWords } from '../article/words';
import { compareTitles } from '../browse/compare-titles';

/** A collection with what a list says of it. */
export interface ListedCollection {
  readonly collection: Collection;
  readonly title: string;
  /** Sorted by title. */
  readonly articles: Content['articles'];
}

/**
 * The collections that have articles, in the order of a language's alphabet.
 *
 * @example
 * collectionsByTitle(content, 'en').map(({ title }) => title) //=> ['Activating Microsoft 365 Apps', …]
 */
export function collectionsByTitle(content: Content, lang: Lang): readonly ListedCollection[] {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return content.collections
    .map((collection) => ({
      collection,
      title: collectionWords(collection, lang).value.title,
      articles: content.articles
        .filter((article) => article.collection === collection.id)
        .toSorted(compareTitles(lang)),
    }))
    .filter(({ articles }) => articles.length > 0)
    .sort((a, b) => compare(a.title, b.title));
}
