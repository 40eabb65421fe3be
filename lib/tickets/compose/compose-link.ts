import { permanentPath } from '../../permanence/addresses';
import { type Block, text } from '../document';
import { formatFragment } from '../fragment';
import type { Composition } from './composition';

/** The permanent link with what it leads to as its words. Whoever follows it from the ticket is still on the ticket. */
export function composeLink({ request, words, cause }: Composition): Block[] {
  const several = words.causes.length > 1 && cause !== undefined;
  const fragment = formatFragment({
    ticket: request.ticket?.id,
    target: several ? { kind: 'anchor', anchor: cause.id } : { kind: 'none' },
  });
  const url = request.address(permanentPath(request.source.id) + (fragment === '' ? '' : `#${fragment}`));
  const title = several ? `${words.title}: ${cause.cause}` : words.title;
  return [{ kind: 'paragraph', inlines: [{ kind: 'link', url, inlines: [text(title)] }] }];
}
