// Which language a reader gets where the address names none.
import { isLang, type Lang } from '../../lib/article/lang';

export const LANG_KEY = 'causebook.lang';

/**
 * The language to show: what the reader once chose, else the first of the browser's languages that the site
 * has, else the site's own.
 *
 * @example
 * chooseLang(null, ['de-CH', 'fr-CH'], 'en') //=> 'fr'
 */
export function chooseLang(stored: string | null, preferred: readonly string[], fallback: Lang): Lang {
  if (isLang(stored)) return stored;
  return preferred.map((tag) => tag.split('-', 1)[0]?.toLowerCase()).find(isLang) ?? fallback;
}
