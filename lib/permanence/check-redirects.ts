// Hand edits of ids, aliases and retirements that would make an old link ambiguous, circular or long.
import type { Content } from '../article/collection';
import type { Problem } from '../article/problem';
import { checkAnchors } from './check-anchors';
import { checkIds } from './check-ids';
import { checkReplacements } from './check-replacements';

/**
 * Finds what redirects must never be: over a page, to two places, in a circle, in a chain.
 *
 * @example
 * checkRedirects(content) //=> [{ code: 'alias-over-page', ... }]
 */
export function checkRedirects({ articles }: Content): Problem[] {
  return [...checkIds(articles), ...checkAnchors(articles), ...checkReplacements(articles)];
}
