// The pages that every language has, without base path: wrap them in href() where they become links. Addresses of
// articles and collections are promises, so lib/permanence has them.
import type { Lang } from '@/lib/article/lang';

/** The pages that exist once a language. */
export type PageName = 'home' | 'search' | 'browse' | 'a-z' | 'tickets';

/**
 * The part of a page's address after its language, which is the same in every language.
 *
 * @example
 * pageRest('browse') //=> '/browse/'
 */
export function pageRest(page: PageName): string {
  return page === 'home' ? '/' : `/${page}/`;
}

/** @example pagePath('fr', 'home') //=> '/fr/' */
export function pagePath(lang: Lang, page: PageName): string {
  return `/${lang}${pageRest(page)}`;
}
