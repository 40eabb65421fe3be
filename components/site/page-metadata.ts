// What a page says about itself to browsers, search engines and chat previews. Absolute addresses are written
// only where the site's settings name one: a guessed canonical link would be worse than none.
import type { Metadata } from 'next';
import { LANGS, type Lang } from '@/lib/article/lang';
import { otherLangs, type PageContext } from './page-context';

interface PageDescription {
  /** Without the site's name; undefined for the home page, which bears the name alone. */
  readonly title: string | undefined;
  readonly description: string;
  /** The page's address after its language, such as `/browse/`. */
  readonly rest: string;
  readonly kind?: 'website' | 'article';
  /** What chat previews show instead of `description`. */
  readonly preview?: string | undefined;
  /** The address that previews lead to, where it is not the page with its language: the permanent link's own. */
  readonly path?: string | undefined;
  /** The picture of previews, below the site's address. */
  readonly image?: SiteImage | undefined;
}

/** A picture for previews, and what it shows. */
export interface SiteImage {
  /** Without the base path, which the site's address has. */
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** Languages as Open Graph writes them: with the country whose spelling the interface has. */
const LOCALES: Readonly<Record<Lang, string>> = { en: 'en_GB', fr: 'fr_FR' };

/** Longest description that result lists show; the rest would be cut in the middle of a word. */
const DESCRIPTION_LENGTH = 160;

/** Previews wrap over several lines: room for a message and a cause. */
const PREVIEW_LENGTH = 300;

/** Metadata of a page that exists in every language. */
export function pageMetadata(context: PageContext, page: PageDescription): Metadata {
  const { site } = context.content;
  const title =
    page.title === undefined
      ? `${site.title} · ${context.texts.home.title}`
      : `${page.title} · ${site.title}`;
  const description = shorten(page.description);
  return {
    title,
    description,
    robots: { index: site.searchEngines, follow: site.searchEngines },
    referrer: 'no-referrer',
    formatDetection: { telephone: false, date: false, email: false, address: false },
    ...(site.url !== undefined && { alternates: alternates(site.url, context, page.rest) }),
    openGraph: {
      title: page.title ?? site.title,
      description: page.preview === undefined ? description : shorten(page.preview, PREVIEW_LENGTH),
      siteName: site.title,
      locale: LOCALES[context.lang],
      alternateLocale: otherLangs(context.lang).map((lang) => LOCALES[lang]),
      type: page.kind ?? 'website',
      ...(site.url !== undefined && absolute(site.url, context, page)),
    },
    twitter: { card: site.url === undefined || !page.image ? 'summary' : 'summary_large_image' },
  };
}

/** Previews need whole addresses, which only a site that knows its own has. */
function absolute(url: string, context: PageContext, { rest, path, image }: PageDescription) {
  return {
    url: `${url}${path ?? `/${context.lang}${rest}`}`,
    ...(image !== undefined && {
      images: [
        {
          url: `${url}${image.path}`,
          width: image.width,
          height: image.height,
          type: 'image/png',
          alt: context.content.site.title,
        },
      ],
    }),
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
