// Where a link may lead: out by https or mail, or to an article or collection of this site by its id. Internal
// links name ids instead of paths, so that the check finds broken ones and each language gets its own address.

export type LinkTarget =
  | { readonly kind: 'external'; readonly url: string }
  | { readonly kind: 'article'; readonly id: string; readonly cause: string | undefined }
  | { readonly kind: 'collection'; readonly id: string }
  | { readonly kind: 'refused'; readonly reason: string };

const ID = '[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?';
// Matches `article:device-cap-reached#device-limit`; not `article:Device Cap`.
const ARTICLE = new RegExp(`^article:(${ID})(?:#(${ID}))?$`);
const COLLECTION = new RegExp(`^collection:(${ID})$`);
// Matches `https://example.org/a?b#c`; not `https:evil`, `HTTPS://user:secret@example.org` or anything with a space.
const WEB = /^https:\/\/[^\s/?#@\\]+(?:[/?#][^\s\\<>"`{}|^]*)?$/;
const MAIL = /^mailto:[^\s<>"@/\\:]+@[^\s<>"@/\\:]+$/;
// Browsers drop tabs and line breaks inside an address and ignore spaces around it: `java\nscript:` runs.
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding them is the purpose
const HIDDEN = /[\u0000-\u0020\u007f-\u00a0\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/;

/**
 * Reads the target of a link.
 *
 * @example
 * linkTarget('article:device-cap-reached#device-limit') //=> { kind: 'article', id: 'device-cap-reached', cause: 'device-limit' }
 * linkTarget('javascript:alert(1)') //=> { kind: 'refused', reason: '...' }
 */
export function linkTarget(url: string): LinkTarget {
  if (url.length > 2_000) return { kind: 'refused', reason: 'is longer than 2,000 characters' };
  if (HIDDEN.test(url)) return { kind: 'refused', reason: 'holds spaces or invisible characters' };
  const [, article, cause] = ARTICLE.exec(url) ?? [];
  if (article !== undefined) return { kind: 'article', id: article, cause };
  const collection = COLLECTION.exec(url)?.[1];
  if (collection !== undefined) return { kind: 'collection', id: collection };
  if (WEB.test(url) || MAIL.test(url)) return { kind: 'external', url };
  if (url === '') return { kind: 'refused', reason: 'is empty' };
  if (/^http:/i.test(url)) return { kind: 'refused', reason: 'is not encrypted' };
  return {
    kind: 'refused',
    reason: 'leads neither to an https: or mailto: address nor to an id of this site',
  };
}
