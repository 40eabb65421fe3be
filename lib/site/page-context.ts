import 'server-only';
import type { Content } from '../article/collection';
import type { Lang } from '../article/lang';
import type { Texts } from '../interface/texts';
import { textsOf } from '../interface/texts-of';
import { langParam, siteContent } from './content';

/** The language a page is in, its texts, and everything published. */
interface PageData {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly content: Content;
}

/** What a page below `/<lang>/` needs, from its route parameter. */
export async function pageContext(lang: string): Promise<PageData> {
  const known = langParam(lang);
  return { lang: known, texts: textsOf(known), content: await siteContent() };
}

/** The same for pages without a language in their address: they are in the site's default language. */
export async function neutralContext(): Promise<PageData> {
  const content = await siteContent();
  const lang = content.site.defaultLang;
  return { lang, texts: textsOf(lang), content };
}
