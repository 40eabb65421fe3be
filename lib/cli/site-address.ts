// The address of a site as somebody types it.
import { UsageError } from './command';

/**
 * Checks an address and gives it the form that paths are put behind: no final slash, query or fragment.
 *
 * @throws UsageError where it is no http or https address
 * @example
 * siteAddress('https://kb.example.org/kb/') //=> 'https://kb.example.org/kb'
 */
export function siteAddress(value: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol) || url.search !== '' || url.hash !== '') {
    throw new UsageError(`--site must be an address such as https://kb.example.org, not "${value}".`);
  }
  return url.origin + url.pathname.replace(/\/+$/, '');
}
