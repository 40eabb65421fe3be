// JSON for programs, which people still look at in a terminal.

/** What JSON may hold as it is and a terminal would obey, or show in another order than it is. */
const CONTROLS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Writes a value as JSON in which every control character is escaped: the same value to a program, nothing but
 * letters to a terminal.
 *
 * @example
 * printJson('a\u009b31m') //=> '"a\\u009b31m"\n'
 */
export function printJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(CONTROLS, codeOf);
  return `${text}\n`;
}

function codeOf(char: string): string {
  return `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
