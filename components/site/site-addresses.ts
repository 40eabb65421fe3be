import type { Content } from '@/lib/article/collection';
import { permanentPath } from '@/lib/permanence/addresses';
import { pageRest } from './paths';

/** A page that exists in every language. */
export interface SiteAddress {
  /** After the language, such as `/browse/`. */
  readonly rest: string;
  /** `YYYY-MM-DD`, where the page has a day of its own. */
  readonly changed: string | undefined;
}

/** Every page that search engines should know, once. The search page has no content of its own. */
export function siteAddresses(content: Content): readonly SiteAddress[] {
  const pages = (['home', 'browse', 'a-z', 'tickets'] as const).map((page) => ({
    rest: pageRest(page),
    changed: undefined,
  }));
  const collections = content.collections.map(({ id }) => ({ rest: `/c/${id}/`, changed: undefined }));
  const articles = content.articles.map(({ id, changed }) => ({ rest: permanentPath(id), changed }));
  return [...pages, ...collections, ...articles];
}
