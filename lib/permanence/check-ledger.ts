// The promise, checked: whatever was published once still leads somewhere, and the list of it only grows.
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import type { Problem } from '../article/problem';
import { articleAddresses, currentAddresses, publishedArticles } from './addresses';
import { LEDGER_PATH, type LedgerLine, parseLedger, unpublished } from './ledger';
import { fileOf } from './mistake';
import { type Destination, resolver } from './resolve';

/** What git knows about the ledger's past. */
export type LedgerHistory =
  /** Every line that any version ever had. */
  | { readonly kind: 'known'; readonly everPublished: readonly string[] }
  /** No git, a shallow clone: `reason` is a sentence for people. */
  | { readonly kind: 'unknown'; readonly reason: string };

/**
 * Compares the ledger's text with the content and with its own history: errors for lines that are lost or
 * lead nowhere, warnings for addresses that are not in it yet and for a history that cannot be read.
 *
 * @example
 * checkLedger(content, '/e/gone/\n', { kind: 'known', everPublished: [] })
 * //=> [{ code: 'lost-address', line: 1, ... }]
 */
export function checkLedger(content: Content, ledger: string, history: LedgerHistory): Problem[] {
  const lines = parseLedger(ledger);
  return [
    ...checkLines(content, lines),
    ...checkHistory(lines, history),
    ...checkUnpublished(content, ledger),
  ];
}

function checkLines(content: Content, lines: readonly LedgerLine[]): Problem[] {
  const resolve = resolver(content);
  return lines.flatMap(({ address, line }) => {
    const found = resolve(address);
    if (found.kind === 'found') return [];
    return [
      at(line, 'error', 'lost-address', `${address} was published, but ${whyLost(found)}.`, hint(found)),
    ];
  });
}

function whyLost(found: Exclude<Destination, { kind: 'found' }>): string {
  if (found.kind === 'no-page') return 'no page or redirect answers to it any more';
  return `nothing on ${found.page} answers to its anchor any more`;
}

function hint({ kind }: Destination): string {
  if (kind === 'no-anchor') {
    return 'Give the cause its id back, or list the old one under `aliases` of the cause that took its place.';
  }
  return 'Bring the page back, or list its id under `aliases` of the article that took its place; a draft has no page.';
}

function checkHistory(lines: readonly LedgerLine[], history: LedgerHistory): Problem[] {
  if (history.kind === 'unknown') {
    return [
      at(
        1,
        'warning',
        'ledger-history-unknown',
        `Could not check that no line was ever removed and no id given to something else: ${history.reason}`,
        'Check again in a full clone.',
      ),
    ];
  }
  const still = new Set(lines.map(({ address }) => address));
  const removed = [...new Set(history.everPublished)].filter((address) => !still.has(address)).sort();
  return removed.map((address) =>
    at(
      1,
      'error',
      'removed-address',
      `${address} was published and has been removed from the ledger; tickets still link to it.`,
      'Put the line back; where the page is gone, `aliases` say what took its place.',
    ),
  );
}

function checkUnpublished(content: Content, ledger: string): Problem[] {
  const open = new Set(unpublished(ledger, currentAddresses(content)));
  const ofArticles = publishedArticles(content).flatMap((article) => checkArticle(article, open));
  if (open.size === 0) return ofArticles;
  return [
    ...ofArticles,
    ...[...open].map((address) =>
      at(1, 'warning', 'not-published', `${address} is not in the ledger yet.`, PUBLISH_HINT),
    ),
  ];
}

const PUBLISH_HINT = 'Run `npm run causebook -- publish` when it goes live.';

/** One warning an article, at its file; takes its addresses out of those that are open. */
function checkArticle(article: Article, open: Set<string>): Problem[] {
  const own = articleAddresses(article).filter((address) => open.delete(address));
  const [first] = own;
  if (first === undefined) return [];
  const message = `${first}${own.length > 1 ? ` and ${own.length - 1} more addresses are` : ' is'} not in the ledger yet.`;
  return [
    {
      code: 'not-published',
      severity: 'warning',
      path: fileOf(article),
      line: 1,
      column: 1,
      message,
      hint: PUBLISH_HINT,
    },
  ];
}

function at(
  line: number,
  severity: Problem['severity'],
  code: string,
  message: string,
  hint: string,
): Problem {
  return { code, severity, path: LEDGER_PATH, line, column: 1, message, hint };
}
