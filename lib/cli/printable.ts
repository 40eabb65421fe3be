// Text from outside (a paste, a file) may carry sequences that move the cursor, set the window's title or
// reverse the reading direction. What we print of it is letters only.
import { withoutEscapes } from '../tickets/clean-text';

/** Our snippets are far shorter; the bound keeps the patterns below from ever seeing a whole paste. */
const MAX_LENGTH = 10_000;

/** What is left: control characters, and marks that reorder the line around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
const CONTROLS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Foreign text without anything that a terminal would obey. Line feeds and tabs stay; a carriage return
 * does not, because what follows it would overwrite the line. Longer texts are cut at 10,000 characters.
 *
 * @example
 * printable('a\u001b[31mb\u001b]0;title\u0007c\u202ed') //=> 'abcd'
 */
export function printable(text: string): string {
  return withoutEscapes(text.slice(0, MAX_LENGTH))
    .replace(CONTROLS, '')
    .replace(/\p{Surrogate}/gu, '\ufffd');
}
