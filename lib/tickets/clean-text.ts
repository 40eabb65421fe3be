// What may not reach a ticket from any text: signs that nobody sees and that change what others see.

// The signs that turn the reading direction, and the noncharacters that marks.ts uses.
const UNSEEN = /[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufdd0-\ufdef]/g;
/** Escape sequences: CSI (colours, cursor), OSC, DCS and the like up to their end, then the short ones (`ESC ( B`, `ESC 7`). */
const ESCAPE_SEQUENCES =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u001b][[][0-?]{0,64}[ -/]{0,8}[@-~]|[\u009b][0-?]{0,64}[ -/]{0,8}[@-~]|[\u001b][\]PX^_][^\u0007\u001b]{0,4096}(?:\u0007|\u001b\\)?|\u001b[ -/]{0,8}[0-~]/g;

/** Every control character but tab and line feed. */
const CONTROL = /(?![\t\n])\p{Cc}/gu;

/**
 * A text without what terminals obey: colours, moves of the cursor, titles.
 *
 * @example
 * withoutEscapes('a\u001b[31mb') //=> 'ab'
 */
export function withoutEscapes(text: string): string {
  return text.replace(ESCAPE_SEQUENCES, '');
}

/**
 * A text without control and direction signs, its line breaks made one kind.
 *
 * @example
 * cleanText('a\u202eb\r\nc') //=> 'ab\nc'
 */
export function cleanText(text: string): string {
  return withoutEscapes(text)
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
