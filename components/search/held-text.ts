// A text field with megabytes in it freezes the page (9.6 s for 5 MB), so the box shows the beginning and the
// rest is held in memory. What is searched is always the box's text followed by the rest.

/** A text, and how much of it the box shows. */
export interface HeldText {
  readonly shown: string;
  readonly rest: string;
}

/** What a text field takes without a noticeable pause, in UTF-16 units. */
export const SHOWN_LIMIT = 20 * 1024;

/**
 * Splits a text into what the box shows and what is held.
 *
 * @example
 * splitHeldText('short') //=> { shown: 'short', rest: '' }
 */
export function splitHeldText(text: string): HeldText {
  if (text.length <= SHOWN_LIMIT) return { shown: text, rest: '' };
  const cut = SHOWN_LIMIT - (splitsPair(text, SHOWN_LIMIT) ? 1 : 0);
  return { shown: text.slice(0, cut), rest: text.slice(cut) };
}

/** Two units that belong together: a surrogate pair, or CR LF, which a text field would make two line breaks. */
function splitsPair(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit >= 0xdc00 && unit <= 0xdfff) || (unit === 0x0a && text.charCodeAt(at - 1) === 0x0d);
}

/**
 * The whole text after a paste into the box, which replaces what is selected there.
 *
 * @example
 * insertText('ab', 'X', 1, 1) //=> 'aXb'
 */
export function insertText(shown: string, pasted: string, start: number, end: number): string {
  return shown.slice(0, start) + pasted + shown.slice(end);
}
