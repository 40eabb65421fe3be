// Text that went through a wrong encoding on its way: `Ã©chec`, `=C3=A9chec`, `?chec`, `\ufffdchec`. French suffers
// from it most. The text keeps its length, so that places in it are places in what was pasted: what is left over
// becomes marks that nobody sees.

import { remember } from './remember';

/** Stands where a letter had more signs than it needs; nobody sees it, and no stage reads it. */
export const NOTHING = '\u200b';

/** What Windows makes of the bytes from 0x80 to 0x9f; the other ones are characters of the same number. */
const WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BEHIND = `[\u0080-\u00bf${WINDOWS}]`;
/** UTF-8 read as if each byte were a character: letters of French, quotes and dashes. */
const READ_BY_BYTES = new RegExp(`[ÂÃÅ]${BEHIND}|â${BEHIND}{2}|Ã(?=[ \\t])`, 'gu');

function byteOf(char: string): number {
  const windows = WINDOWS.indexOf(char);
  return windows < 0 ? (char.codePointAt(0) ?? 0) : 0x80 + windows;
}

/** What the bytes stand for in UTF-8, or else one by one, with the length that they had. */
function fromBytes(bytes: readonly number[], length: number): string {
  return decode(bytes).padEnd(length, NOTHING);
}

function decode(bytes: readonly number[]): string {
  try {
    return decodeURIComponent(bytes.map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''));
  } catch {
    return String.fromCharCode(...bytes);
  }
}

/** The last byte of `à` looks like a blank, and became one. */
const readBytes = remember((broken: string): string =>
  broken === 'Ã' ? 'à' : fromBytes(Array.from(broken, byteOf), broken.length),
);

/** Mails in their raw form: a letter of two bytes, or a line cut at 76 characters. */
const QUOTED_PRINTABLE = /=[CDE][\dA-F]=(?:\r?\n=)?[89AB][\dA-F]|=\r?\n(?<=[^\n]{70}=\r?\n)/;
const QUOTED_BYTES = /(?:=(?:[\dA-F]{2}|\r?\n)){1,400}/g;
/** Letters of more than one byte in an address; its other signs are escapes. */
const ADDRESS_BYTES = /(?:%[C-E][\dA-F](?:%[89AB][\dA-F]){1,2}){1,100}/gi;

const readQuoted = remember((quoted: string): string => {
  const bytes = Array.from(quoted.matchAll(/[\dA-F]{2}/gi), ([digits]) => Number.parseInt(digits, 16));
  return fromBytes(bytes, quoted.length);
});

/** A letter for which a program knew no sign, between others; behind it stands no `name=value` of an address. */
const LOST_WITHIN = /(?<=\p{L})[?\ufffd]{1,6}(?=\p{L})(?!\w{1,40}=)/gu;
/** The same at a word's beginning or end, where French is: questions have a blank before their sign. */
const LOST_BESIDE =
  /(?<![^\s('"«])[?\ufffd]{1,2}(?=\p{Ll}[\p{Ll}?\ufffd])|(?<=\p{Ll})[?\ufffd]{1,2}(?![\p{L}\d])/gu;
const IS_FRENCH = /(?:^|[^\p{L}])(?:le|la|les|du|des|est|une|pas|pour)(?=[^\p{L}])/iu;
/** French leaves out vowels before vowels: `l'application`, `qu'il`. */
const ELIDED = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu)$/iu;
const VOWEL = /^[aeiouyh]/i;

/** `é` is by far the most common one. */
function guessLost(lost: string, before: string, behind: string): string {
  if (!ELIDED.test(before)) return 'e'.padEnd(lost.length, NOTHING);
  if (VOWEL.test(behind)) return "'".padEnd(lost.length, NOTHING);
  return (lost.length > 1 ? "'e" : 'e').padEnd(lost.length, NOTHING);
}

function withLost(text: string): string {
  const apostrophe = (lost: string) => "'".padEnd(lost.length, NOTHING);
  if (!IS_FRENCH.test(text)) return text.replace(LOST_WITHIN, apostrophe);
  const guess = (lost: string, at: number, whole: string) => {
    const end = at + lost.length;
    return guessLost(lost, whole.slice(Math.max(0, at - 3), at), whole.slice(end, end + 1));
  };
  return text.replace(LOST_WITHIN, guess).replace(LOST_BESIDE, guess);
}

/**
 * The text with the letters that a wrong encoding broke, as far as they can be told.
 *
 * @example
 * withLetters('Ã‰chec de l?application') //=> 'É\u200bchec de l\'application'
 */
export function withLetters(text: string): string {
  let mended = text;
  if (QUOTED_PRINTABLE.test(mended)) mended = mended.replace(QUOTED_BYTES, (bytes) => readQuoted(bytes));
  if (mended.includes('%')) mended = mended.replace(ADDRESS_BYTES, (bytes) => readQuoted(bytes));
  if (/[ÂÃÅâ]/.test(mended)) mended = mended.replace(READ_BY_BYTES, (broken) => readBytes(broken));
  return /[?\ufffd]/.test(mended) && mended.search(LOST_WITHIN) >= 0 ? withLost(mended) : mended;
}
