// A link that may stand on a ticket for years: absolute, short enough for every ticket system, and promised.
import { didYouMean } from '../article/did-you-mean';
import { permanentPath } from '../permanence/addresses';
import { parseLedger } from '../permanence/ledger';

/** Request Tracker keeps 240 characters of a link's target and drops the rest without a word. */
export const LONGEST_LINK = 240;

/** What a link leads to. */
export interface LinkTarget {
  readonly id: string;
  readonly cause: string | undefined;
}

/** The link, or why there is none, in words. */
export type PermanentLink =
  | { readonly kind: 'ok'; readonly url: string }
  | { readonly kind: 'refused'; readonly why: string };

/**
 * Makes the permanent link of an article or cause.
 *
 * @example
 * permanentLink({ id: 'device-cap-reached', cause: 'cause' }, 'https://kb.example.org', ledger)
 * //=> { kind: 'ok', url: 'https://kb.example.org/e/device-cap-reached/#cause' }
 */
export function permanentLink(
  { id, cause }: LinkTarget,
  siteUrl: string | undefined,
  ledger: string,
): PermanentLink {
  const path = permanentPath(id, cause);
  const known = new Set(parseLedger(ledger).map(({ address }) => address));
  if (!known.has(path))
    return refused(`${path} is not in the ledger of published links${advice(path, known)}`);
  if (siteUrl === undefined)
    return refused(
      'Nothing says where the site is. Name it: SITE_URL=https://kb.example.org, or `url` in content/_site.yaml.',
    );
  const url = siteUrl + path;
  if (url.length > LONGEST_LINK)
    return refused(`${url} has ${url.length} characters, and ticket systems keep ${LONGEST_LINK}.`);
  return { kind: 'ok', url };
}

function refused(why: string): PermanentLink {
  return { kind: 'refused', why };
}

/** A page that is there without the anchor, or one that is spelled nearly so. */
function advice(path: string, known: ReadonlySet<string>): string {
  const [page = '', cause] = path.split('#');
  const neutral = [...known].filter((address) => address.startsWith('/e/'));
  const anchors = neutral.filter((address) => address.startsWith(`${page}#`));
  if (cause !== undefined && anchors.length > 0)
    return `. Causes of that article: ${anchors.map((address) => address.slice(page.length + 1)).join(', ')}.`;
  const ids = neutral.filter((address) => !address.includes('#')).map((address) => address.slice(3, -1));
  const near = didYouMean(page.slice(3, -1), ids);
  return near === undefined ? '. `causebook publish` adds what is new.' : `. Did you mean ${near}?`;
}
