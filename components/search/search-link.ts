// The link to a search, for people to pass on: neutral, so that it opens in the language of whoever follows it.
import { formatFragment } from '../../lib/tickets/fragment';
import type { LinkFrame } from './result-link';

/** Mail programs and ticket systems cut longer links, and a cut link finds something else. */
export const MAX_LINK = 2000;

/**
 * The absolute link to a search for a text, or undefined where it would be too long to survive.
 *
 * @example
 * searchLink('a & b', { base: '', lang: 'en', ticket: undefined }, 'https://kb.example/en/')
 * //=> 'https://kb.example/search/#q=a%20%26%20b'
 */
export function searchLink(text: string, { base, ticket }: LinkFrame, page: string): string | undefined {
  // a text of this length cannot fit, and need not be encoded to know it
  if (text.length > MAX_LINK) return undefined;
  const fragment = formatFragment({ ticket, target: { kind: 'search', text: text.trim() } });
  const link = new URL(`${base}/search/#${fragment}`, page).href;
  return link.length > MAX_LINK ? undefined : link;
}
