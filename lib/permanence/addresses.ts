// The addresses that we promise: every page of an article and of a collection, and every cause's anchor.
// Pages exist in every language of the site: what is not translated shows its source text and says so, and
// no link breaks with a translation. Paths are relative to the site: a base path such as "/kb" and the origin come in front where they are known.
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import { LANGS, type Lang } from '../article/lang';

/**
 * The page of an article: in a language, or (without one) the neutral page that tickets link to; at a cause where
 * one is given.
 *
 * @example
 * articlePath('device-cap-reached') //=> '/e/device-cap-reached/'
 * articlePath('device-cap-reached', 'fr', 'device-limit') //=> '/fr/e/device-cap-reached/#device-limit'
 */
export function articlePath(id: string, lang?: Lang, cause?: string): string {
  const page = lang === undefined ? `/e/${id}/` : `/${lang}/e/${id}/`;
  return cause === undefined ? page : `${page}#${cause}`;
}

/**
 * The permanent link: the neutral page, at a cause where one is known.
 *
 * @example
 * permanentPath('device-cap-reached', 'device-limit') //=> '/e/device-cap-reached/#device-limit'
 * permanentPath('device-cap-reached') //=> '/e/device-cap-reached/'
 */
export function permanentPath(id: string, cause?: string): string {
  return articlePath(id, undefined, cause);
}

/**
 * The page of a collection.
 *
 * @example
 * collectionPath('ios-enrolment', 'en') //=> '/en/c/ios-enrolment/'
 */
export function collectionPath(id: string, lang: Lang): string {
  return `/${lang}/c/${id}/`;
}

/** The articles that have pages: all but drafts. */
export function publishedArticles(content: Content): readonly Article[] {
  return content.articles.filter(({ status }) => status !== 'draft');
}

/** The pages of an article: the neutral one, then one for each language, whether it is translated or not. */
export function articlePages({ id }: Article): string[] {
  return [undefined, ...LANGS].map((lang) => articlePath(id, lang));
}

/**
 * Every address of one article: each of its pages, alone and with each cause's anchor.
 *
 * @example
 * articleAddresses(article)
 * //=> ['/e/device-cap-reached/', '/e/device-cap-reached/#device-limit', '/en/e/device-cap-reached/', ...]
 */
export function articleAddresses(article: Article): string[] {
  return articlePages(article).flatMap((page) => [page, ...article.causes.map(({ id }) => `${page}#${id}`)]);
}

/** Every address of the content as it stands, old ones not counted. */
export function currentAddresses(content: Content): string[] {
  return [...publishedArticles(content).flatMap(articleAddresses), ...collectionPages(content)];
}

/** The pages of all collections. */
export function collectionPages({ collections }: Content): string[] {
  return collections.flatMap(({ id }) => LANGS.map((lang) => collectionPath(id, lang)));
}
