// The site's languages. A new one needs an entry here and a file in lib/interface, else nothing compiles.

/** Every language an article, a page or the interface can have, the first being the fallback of last resort. */
export const LANGS = ['en', 'fr'] as const;

/** A language of the site, as in `<html lang>` and in URLs. */
export type Lang = (typeof LANGS)[number];

/**
 * Tells whether a text names a language of the site.
 *
 * @example
 * isLang('fr') //=> true
 * isLang('FR') //=> false
 */
export function isLang(value: unknown): value is Lang {
  return LANGS.some((lang) => lang === value);
}
