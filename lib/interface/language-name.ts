// Names of languages, in themselves (for switches) and in the reader's language (for provenance).
import type { Lang } from '../article/lang';

/**
 * A language's name in another language, capitalised for the start of a line.
 *
 * @example
 * languageName('fr', 'en') //=> 'French'
 * languageName('fr', 'fr') //=> 'Français'
 */
export function languageName(of: Lang, inLang: Lang): string {
  const name = new Intl.DisplayNames(inLang, { type: 'language' }).of(of) ?? of;
  return name.charAt(0).toLocaleUpperCase(inLang) + name.slice(1);
}
