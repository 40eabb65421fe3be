// The promise of links, checked against the content, the ledger and the ledger's past. The build asks it too:
// what would lose a link is never published.
import type { Content } from '../article/collection';
import type { Problem } from '../article/problem';
import { checkAnchors } from '../permanence/check-anchors';
import { checkLedger } from '../permanence/check-ledger';
import { checkReuse } from '../permanence/identity/check-reuse';
import { checkSamePlace } from '../permanence/identity/check-same-place';
import { readLedgerHistory } from './ledger-history';
import { readLedger } from './read-ledger';
import { readPast } from './read-past';

/**
 * Everything that would lose a link, and as warnings what is not promised yet.
 *
 * @example
 * await checkPromise(content, process.cwd()) //=> [{ code: 'lost-address', path: 'content/published.txt', ... }]
 */
export async function checkPromise(content: Content, root: string): Promise<Problem[]> {
  const ledger = await readLedger(root);
  const history = await readLedgerHistory(root);
  return [
    ...checkAnchors(content.articles),
    ...checkLedger(content, ledger, history),
    ...(history.kind === 'known' ? await checkIdentity(content, root, history.publishedIn) : []),
  ];
}

/** Whether each name still means what it meant when it was published. */
async function checkIdentity(
  content: Content,
  root: string,
  publishedIn: ReadonlyMap<string, string>,
): Promise<Problem[]> {
  const past = await readPast(root, publishedIn);
  return [...checkReuse(content, past), ...checkSamePlace(content, past)];
}
