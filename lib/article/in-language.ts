// Not every text exists in every language. Whoever shows one says in which language it is.
import { LANGS, type Lang } from './lang';

/** A value, and the language that it is in. */
export interface InLang<Value> {
  readonly value: Value;
  readonly lang: Lang;
}

/**
 * The value in a language, else in the first of the site's languages that has one.
 *
 * @example
 * inLanguage({ en: 'Cap reached', fr: 'Plafond atteint' }, 'fr') //=> { value: 'Plafond atteint', lang: 'fr' }
 * inLanguage({ en: 'Cap reached' }, 'fr') //=> { value: 'Cap reached', lang: 'en' }
 */
export function inLanguage<Value>(
  values: Readonly<Partial<Record<Lang, Value>>>,
  lang: Lang,
): InLang<Value> | undefined {
  for (const candidate of [lang, ...LANGS]) {
    const value = values[candidate];
    if (value !== undefined) return { value, lang: candidate };
  }
  return undefined;
}
