// The site's languages, as this room may only import types: a new language does not compile until it is here.
import type { Lang } from '../article/lang';

const ALL: Readonly<Record<Lang, true>> = { en: true, fr: true };

const LANGUAGES = Object.keys(ALL).filter(isLanguage);

export function isLanguage(value: unknown): value is Lang {
  return typeof value === 'string' && Object.hasOwn(ALL, value);
}

/** Texts by language, in one order everywhere. */
export function textsByLanguage(
  texts: Readonly<Partial<Record<Lang, string>>>,
): readonly { lang: Lang; text: string }[] {
  const found: { lang: Lang; text: string }[] = [];
  for (const lang of LANGUAGES) {
    const text = texts[lang];
    if (text !== undefined) found.push({ lang, text });
  }
  return found;
}
