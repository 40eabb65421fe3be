// The address of a site as somebody types it.
import { UsageError } from './command';

/**
 * Checks an address and gives it the form that paths are put behind: no final slash, query or fragment.
 *
 * @param name where it was typed, for the message
 * @throws UsageError where it is no http or https address
 * @example
 * siteAddress('https://kb.example.org/kb/', '--site') //=> 'https://kb.example.org/kb'
 */
export function siteAddress(value: string, name: string): string {
  const url = URL.canParse(value) ? new URL(value) : undefined;
  const known = url !== undefined && /^https?:$/.test(url.protocol);
  // a password in an address would end up in links
  if (!known || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '')
    throw new UsageError(`${name} must be an address such as https://kb.example.org, not "${value}".`);
  return url.origin + url.pathname.replace(/(?<!\/)\/+$/, '');
}
