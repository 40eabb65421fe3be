// The text that an address asks to search for: `#q=` by the fragment grammar, or `?q=` from systems that know
// no better, read to the very end of the address because they encode badly.
import { decodeLeniently, parseFragment } from '../../lib/tickets/fragment';

/** Where the text came from decides whether the address must be rewritten. */
export interface QueryText {
  readonly text: string;
  readonly from: 'fragment' | 'query';
  readonly ticket: string | undefined;
}

/**
 * Reads the text of an address from its query and fragment (both with their first sign).
 *
 * @example
 * queryText('', '#q=0x80180014') //=> { text: '0x80180014', from: 'fragment', ticket: undefined }
 * queryText('?q=Error+5', '#6') //=> { text: 'Error 5#6', from: 'query', ticket: undefined }
 */
export function queryText(search: string, hash: string): QueryText | undefined {
  const start = /^\?(?:.*?&)??q=/s.exec(search);
  if (start !== null) {
    const text = readForm(search.slice(start[0].length) + hash);
    return text.trim() === '' ? undefined : { text, from: 'query', ticket: undefined };
  }
  const { target, ticket } = parseFragment(hash);
  return target.kind === 'search' ? { text: target.text, from: 'fragment', ticket } : undefined;
}

/** Forms write a space as `+`; whoever writes `%20` or a bare space means a plus by `+`. */
function readForm(raw: string): string {
  return decodeLeniently(/ |%20/.test(raw) ? raw : raw.replaceAll('+', ' '));
}
