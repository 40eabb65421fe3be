import type { Article } from '@/lib/article/article';
import type { Lang } from '@/lib/article/lang';
import { titleOf } from '../article/words';

/**
 * Articles in the order of a language's alphabet, numbers by size: AADSTS50011 before AADSTS135011. The id decides
 * between equal titles.
 */
export function compareTitles(lang: Lang): (a: Article, b: Article) => number {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const title = (article: Article) => titleOf(article, lang).value;
  return (a, b) => compare(title(a), title(b)) || Number(a.id > b.id) - Number(a.id < b.id);
}
