// One page of every kind. Addresses are relative to the base URL.
import type { Lang } from '../lib/article/lang';

/** A kind of page, by an example of it. */
export interface PageKind {
  readonly name: string;
  readonly path: string;
  /** The status that its address is served with. */
  readonly status: number;
}

/** An article with several causes, the longest of them. */
export const LONG_ARTICLE = 'profile-installation-failed-no-connection-to-the-server';
/** The ids of its causes, in order. */
export const LONG_ARTICLE_CAUSES = [
  'personal-devices-not-allowed',
  'previous-user-not-removed',
  'other-mdm-provider',
  'no-intune-licence',
  'dns-cname-missing',
] as const;
/** An article with a single cause. */
export const SHORT_ARTICLE = 'workplace-join-failed';

/** The kinds that exist once a language. */
export function pageKindsIn(lang: Lang): readonly PageKind[] {
  const kinds = {
    home: '',
    search: 'search/',
    browse: 'browse/',
    'A to Z': 'a-z/',
    'short collection': 'c/android-enrolment/',
    'long collection, in groups': 'c/sign-in/',
    'article with several causes': `e/${LONG_ARTICLE}/`,
    'article with one cause': `e/${SHORT_ARTICLE}/`,
    'archived article, the longest title': 'e/software-cannot-be-installed-0x80cf4017/',
    'article with the longest message': 'e/aadsts650056/',
    'article with a cause that has no fix': 'e/aadsts50053/',
    'article with lookalikes': 'e/something-went-wrong-80070774/',
    tickets: 'tickets/',
  };
  return Object.entries(kinds).map(([name, path]) => ({
    name: `${name} (${lang})`,
    path: `${lang}/${path}`,
    status: 200,
  }));
}

/** The kinds without a language in their address. */
export const NEUTRAL_KINDS: readonly PageKind[] = [
  { name: 'root', path: '', status: 200 },
  { name: 'neutral search', path: 'search/', status: 200 },
  { name: 'permanent link', path: `e/${LONG_ARTICLE}/`, status: 200 },
  { name: 'not found', path: 'en/no-such-page/', status: 404 },
];

/** All of them. */
export const PAGE_KINDS: readonly PageKind[] = [...pageKindsIn('en'), ...pageKindsIn('fr'), ...NEUTRAL_KINDS];

/** Chromium itself reports a missing page on the console; nothing of ours could prevent that. */
export const NOT_FOUND_LINE = /^console error: Failed to load resource: .* 404 \(Not Found\)/;
