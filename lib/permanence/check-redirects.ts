// Hand edits of aliases and retirements that would make an old link ambiguous or long. That no id or alias is
// taken twice, and that no alias hides a page, the author rules see (lib/checks), because they know the lines.
import type { Content } from '../article/collection';
import type { Problem } from '../article/problem';
import { checkAnchors } from './check-anchors';
import { checkReplacements } from './check-replacements';

/**
 * Finds anchors that lead to two causes, to none or over one, and replacements that need replacing.
 *
 * @example
 * checkRedirects(content) //=> [{ code: 'alias-over-cause', ... }]
 */
export function checkRedirects({ articles }: Content): Problem[] {
  return [...checkAnchors(articles), ...checkReplacements(articles)];
}
