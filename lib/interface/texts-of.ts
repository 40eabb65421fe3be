import type { Lang } from '../article/lang';
import { en } from './en';
import { fr } from './fr';
import type { Texts } from './texts';

const ALL: Readonly<Record<Lang, Texts>> = { en, fr };

/**
 * The interface texts of a language.
 *
 * @example
 * textsOf('fr').site.browse //=> 'Parcourir'
 */
export function textsOf(lang: Lang): Texts {
  return ALL[lang];
}
