// What every component of a page may need to know. Passed as one prop, because nothing here changes below a page.
import type { Content, Names } from '@/lib/article/collection';
import { LANGS, type Lang } from '@/lib/article/lang';
import type { Texts } from '@/lib/interface/texts';

export interface PageContext {
  /** The language of the page's interface. */
  readonly lang: Lang;
  readonly texts: Texts;
  /** Everything published (and drafts while writing). */
  readonly content: Content;
}

/** The other languages of the site, in their fixed order. */
export function otherLangs(lang: Lang): readonly Lang[] {
  return LANGS.filter((other) => other !== lang);
}

/**
 * The name of a product, platform or component. The schema refuses unknown keys, so the key itself is only
 * ever seen where a draft is half written.
 */
export function nameOf(names: Readonly<Record<string, Names>>, key: string, lang: Lang): string {
  return names[key]?.[lang] ?? key;
}
