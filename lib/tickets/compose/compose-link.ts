import { permanentPath } from '../../permanence/addresses';
import { type Block, text } from '../document';
import type { Composition } from './composition';

/** The permanent link with what it leads to as its words. */
export function composeLink({ request, words, cause }: Composition): Block[] {
  const several = words.causes.length > 1 && cause !== undefined;
  const url = request.address(permanentPath(request.source.id, several ? cause.id : undefined));
  const title = several ? `${words.title}: ${cause.cause}` : words.title;
  return [{ kind: 'paragraph', inlines: [{ kind: 'link', url, inlines: [text(title)] }] }];
}
