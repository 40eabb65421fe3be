// Addresses copied from terminals, mails and chats come with what stood around them. Decides, without asking
// anything, which address was meant.
import { decodeLeniently } from '../../lib/tickets/fragment';

/** Beyond any address of a site; bounds what the expressions below are shown. */
const MAX_PATH = 2000;

/** Signs that end sentences, quotations and brackets, white space, slashes: none ends an address of this site. */
const GLUED = /(?<![\s.,;:!?)\]}>"'’”»*/])[\s.,;:!?)\]}>"'’”»*/]+$/;

/** The same at the beginning of an address. */
const BEFORE = /^[\s<([{"'‘“«/]+/;

/**
 * The path that was probably meant: without line breaks and glued signs (also percent-encoded ones), in lower
 * case, with single slashes and a final one. The same path again where there is nothing to repair.
 *
 * @example
 * repairPath('/en/e/Device-Cap-Reached%29.') //=> '/en/e/device-cap-reached/'
 */
export function repairPath(path: string): string {
  const whole = decodeLeniently(path.slice(0, MAX_PATH))
    // a wrapped line breaks an address and indents the rest
    .replace(/[\t\r\n]+ */g, '')
    // browsers read a backslash as a slash, and two of them as the beginning of a host
    .replaceAll('\\', '/')
    .replace(GLUED, '')
    .replace(BEFORE, '')
    .toLowerCase();
  const parts = whole.split('/').filter((part) => part !== '');
  return parts.length === 0 ? '/' : `/${parts.map(encode).join('/')}/`;
}

/** `encodeURIComponent` throws on half a surrogate pair. */
function encode(part: string): string {
  return encodeURIComponent(part.replace(/\p{Surrogate}/gu, '\uFFFD'));
}

/**
 * The words of an address, as a text to search for: of its last part, which names the article.
 *
 * @example
 * wordsOfPath('/en/e/device-cap-reached/') //=> 'device cap reached'
 */
export function wordsOfPath(path: string): string {
  const last =
    repairPath(path)
      .split('/')
      .filter((part) => part !== '')
      .pop() ?? '';
  return decodeLeniently(last)
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim();
}
