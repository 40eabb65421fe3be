// Both languages with the interface's own words: a test names what a person reads, and follows when it is reworded.
import type { Lang } from '../lib/article/lang';
import { en } from '../lib/interface/en';
import { fr } from '../lib/interface/fr';
import type { Texts } from '../lib/interface/texts';

/** A language of the site, as tests speak it. */
export interface Language {
  readonly lang: Lang;
  readonly texts: Texts;
  /** The `locale` of a browser that prefers it. */
  readonly locale: string;
}

export const ENGLISH: Language = { lang: 'en', texts: en, locale: 'en-GB' };
export const FRENCH: Language = { lang: 'fr', texts: fr, locale: 'fr-CH' };

export const LANGUAGES: readonly Language[] = [ENGLISH, FRENCH];
