// What may not reach a ticket from any text: signs that nobody sees and that change what others see.

// The signs that turn the reading direction, and the noncharacters that marks.ts uses.
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/g;
/** Every control character but tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/**
 * A text without control and direction signs, its line breaks made one kind.
 *
 * @example
 * cleanText('a\u202eb\r\nc') //=> 'ab\nc'
 */
export function cleanText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(CONTROL, '')
    .replace(/\p{Surrogate}/gu, '\uFFFD');
}

/**
 * The same as one line, white space collapsed but for the spaces that French sets before its signs.
 *
 * @example
 * oneLine(' a\n\tb ') //=> ' a b '
 */
export function oneLine(text: string): string {
  return cleanText(text).replace(/[ \t\n]+/g, ' ');
}
