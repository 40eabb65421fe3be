// The text of one attachment of a ticket. Request Tracker 5.0.3 sends it as it is; newer versions send base64
// and do not say so.
import { decodePaste } from '../decode-paste';
import { htmlText } from './html-text';

/** Shorter runs of letters may be a word. */
const SHORTEST_BASE64 = 16;

/**
 * Reads an attachment of type text/plain or text/html.
 *
 * @example
 * attachmentText('text/plain', 'RGV2aWNlIGNhcCByZWFjaGVk') //=> 'Device cap reached'
 * attachmentText('text/html', '<p>Device cap reached</p>') //=> 'Device cap reached'
 */
export function attachmentText(contentType: string, content: string): string {
  const text = decodeBase64(content) ?? content;
  return /^text\/html\b/i.test(contentType) ? htmlText(text) : text;
}

/** Prose has spaces and signs; what has none, fills whole quadruples and decodes to text was encoded. */
function decodeBase64(content: string): string | undefined {
  const joined = content.replace(/\r?\n/g, '');
  if (joined.length < SHORTEST_BASE64 || joined.length % 4 !== 0) return undefined;
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(joined)) return undefined;
  const text = decodePaste(Buffer.from(joined, 'base64'));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what text does not hold
  return /[\u0000-\u0008\u000e-\u001a\ufffd]/.test(text) ? undefined : text;
}
