// What a page says about itself to browsers, search engines and chat previews. Absolute addresses are written
// only where the site's settings name one: a guessed canonical link would be worse than none.
import type { Metadata } from 'next';
import { LANGS } from '@/lib/article/lang';
import type { PageContext } from './page-context';

interface PageDescription {
  /** Without the site's name; undefined for the home page, which bears the name alone. */
  readonly title: string | undefined;
  readonly description: string;
  /** The page's address after its language, such as `/browse/`. */
  readonly rest: string;
  readonly kind?: 'website' | 'article';
}

/** Longest description that result lists show; the rest would be cut in the middle of a word. */
const DESCRIPTION_LENGTH = 160;

/** Metadata of a page that exists in every language. */
export function pageMetadata(context: PageContext, page: PageDescription): Metadata {
  const { site } = context.content;
  const title =
    page.title === undefined
      ? `${site.title} · ${context.texts.home.title}`
      : `${page.title} · ${site.title}`;
  const description = shorten(page.description);
  const kind = page.kind ?? 'website';
  return {
    title,
    description,
    robots: { index: site.searchEngines, follow: site.searchEngines },
    referrer: 'no-referrer',
    formatDetection: { telephone: false, date: false, email: false, address: false },
    ...(site.url !== undefined && { alternates: alternates(site.url, context, page.rest) }),
    openGraph: {
      title: page.title ?? site.title,
      description,
      siteName: site.title,
      locale: context.lang,
      type: kind,
      ...(site.url !== undefined && { url: `${site.url}/${context.lang}${page.rest}` }),
    },
  };
}

/** Canonical is always the page with its language: `/e/<id>/` shows the same text in the default language. */
function alternates(url: string, context: PageContext, rest: string): NonNullable<Metadata['alternates']> {
  const address = (lang: string) => `${url}/${lang}${rest}`;
  const languages = Object.fromEntries(LANGS.map((lang) => [lang, address(lang)]));
  return {
    canonical: address(context.lang),
    languages: { ...languages, 'x-default': address(context.content.site.defaultLang) },
  };
}

/**
 * Cuts a text at a word, with an ellipsis, to at most 160 characters.
 *
 * @example
 * shorten('Short enough.') //=> 'Short enough.'
 */
export function shorten(text: string, length: number = DESCRIPTION_LENGTH): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= length) return line;
  const cut = line.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${space > 0 ? cut.slice(0, space) : cut}…`;
}
