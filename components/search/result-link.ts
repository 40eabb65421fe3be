// Where a result leads: the article in the reader's language, at the cause that the paste tells, still knowing
// the ticket that the reader came from.
import type { Lang } from '../../lib/article/lang';
import { articlePath } from '../../lib/permanence/addresses';
import { formatFragment } from '../../lib/tickets/fragment';

/** What every result link of one page has in common. */
export interface LinkFrame {
  readonly base: string;
  readonly lang: Lang;
  readonly ticket: string | undefined;
}

/**
 * The address of an article, or of one of its causes.
 *
 * @example
 * resultLink({ base: '/kb', lang: 'en', ticket: undefined }, 'device-cap-reached', 'device-limit')
 * //=> '/kb/en/e/device-cap-reached/#device-limit'
 */
export function resultLink({ base, lang, ticket }: LinkFrame, id: string, cause: string | undefined): string {
  const fragment = formatFragment({
    ticket,
    target: cause === undefined ? { kind: 'none' } : { kind: 'anchor', anchor: cause },
  });
  return `${base}${articlePath(id, lang)}${fragment === '' ? '' : `#${fragment}`}`;
}
