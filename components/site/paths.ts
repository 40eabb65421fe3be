// The site's addresses (DESIGN, "URLs"), without base path: wrap them in href() where they become links.
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

/** @example articlePath('en', 'a-b', 'cause-1') //=> '/en/e/a-b/#cause-1' */
export function articlePath(lang: Lang, id: string, cause?: string): string {
  return `/${lang}${permanentPath(id, cause)}`;
}

/** The permanent link, without language: what tickets carry. */
export function permanentPath(id: string, cause?: string): string {
  return `/e/${id}/${cause === undefined ? '' : `#${cause}`}`;
}

/** @example collectionPath('en', 'ios-enrolment') //=> '/en/c/ios-enrolment/' */
export function collectionPath(lang: Lang, id: string): string {
  return `/${lang}/c/${id}/`;
}
