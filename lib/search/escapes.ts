// Pastes from consoles, JSON bodies and web pages hold characters in disguise. The tokeniser asks here, at
// the few characters that can begin one, how many units to take and which character they stand for.

/** `length` units stand for the character `codePoint`. */
export interface Escape {
  readonly length: number;
  readonly codePoint: number;
}

const SPACE = 0x20;
const NEW_LINE = 0x0a;
/** The longest form is an ANSI colour such as ESC[38;5;196m; anything longer is not an escape. */
const LONGEST = 24;

const ENTITIES: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: "'",
  lsquo: "'",
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
};

/** Rows of the table: the character that begins it, its pattern, its meaning, an example and a counterexample. */
interface Form {
  readonly first: number;
  readonly pattern: RegExp;
  readonly meaning: (match: RegExpExecArray) => number | undefined;
  readonly matches: string;
  readonly rejects: string;
}

/** A code point that a number names, or a space where it names none. */
function character(digits: string | undefined, radix: number): number {
  const value = Number.parseInt(digits ?? '', radix);
  return value > 0 && value <= 0x10ffff ? value : SPACE;
}

export const ESCAPE_FORMS: readonly Form[] = [
  {
    first: 0x1b,
    pattern: /^[^[]\[[\d;?]{0,20}[A-Za-z]/,
    meaning: () => SPACE,
    matches: '\u001b[31m',
    rejects: '[31m',
  },
  // what ends colours beside ESC [m: `tput sgr0` chooses the character set again
  {
    first: 0x1b,
    pattern: /^[^(][(-/][0-9A-Z]/,
    meaning: () => SPACE,
    matches: '\u001b(B',
    rejects: '(B',
  },
  {
    first: 0x5c,
    pattern: /^\\{1,8}u([\da-fA-F]{4})/,
    meaning: (m) => character(m[1], 16),
    matches: '\\u0027',
    rejects: '\\user',
  },
  // Before a small letter it may as well be a path: C:\network keeps its n.
  {
    first: 0x5c,
    pattern: /^\\{1,8}[nr](?![\da-z_])/,
    meaning: () => NEW_LINE,
    matches: '\\nTrace',
    rejects: '\\network',
  },
  {
    first: 0x5c,
    pattern: /^\\{1,8}t(?![\da-z_])/,
    meaning: () => SPACE,
    matches: '\\tTrace',
    rejects: '\\temp',
  },
  {
    first: 0x26,
    pattern: /^&#x([\da-fA-F]{1,6});/,
    meaning: (m) => character(m[1], 16),
    matches: '&#x27;',
    rejects: '&#x27',
  },
  {
    first: 0x26,
    pattern: /^&#(\d{1,7});/,
    meaning: (m) => character(m[1], 10),
    matches: '&#39;',
    rejects: '&39;',
  },
  {
    first: 0x26,
    pattern: /^&([a-z]{2,6});/,
    meaning: (m) => ENTITIES[m[1] ?? '']?.codePointAt(0),
    matches: '&lt;',
    rejects: '&copy;',
  },
  // In an address only signs and accented letters are written so.
  {
    first: 0x25,
    pattern: /^%(0[9AD]|2[0-9A-F]|3[A-F]|[46]0|5[B-E]|7[B-E])/i,
    meaning: (m) => character(m[1], 16),
    matches: '%20',
    rejects: '%41',
  },
];

/** What all forms with a backslash have behind one to eight of them; a drawing of a million must not reach the patterns. */
const BEHIND_BACKSLASHES = 'unrt';

function isBehindBackslashes(text: string, at: number): boolean {
  let end = at + 1;
  while (end < at + 8 && text.charCodeAt(end) === 0x5c) end++;
  return BEHIND_BACKSLASHES.includes(text[end] ?? ' ');
}

/** How far back the beginning of a path is looked for. */
const PATH = 120;
const DRIVE = /^(?:[\w-]{1,20}[=(:])?[a-z]:(\\{1,8})/i;
/** By character code: what no path holds. */
const NOT_IN_PATH = new Uint8Array(128);
for (const sign of ' \t\r\n"\'<>|*?') NOT_IN_PATH[sign.charCodeAt(0)] = 1;
const SERVER = /^(\\{2,8})[\w.-]/;

/** The backslashes part the folders of a path, as in `C:\Users\t.smith`: as many of them as behind its drive. */
function isInPath(text: string, at: number): boolean {
  let end = at + 1;
  while (text.charCodeAt(end) === 0x5c) end++;
  const first = Math.max(0, at - PATH);
  let start = at;
  while (start > first && !NOT_IN_PATH[text.charCodeAt(start - 1)]) start--;
  const before = text.slice(start, at);
  if (!before.includes(':\\') && !before.startsWith('\\\\')) return false;
  const drive = DRIVE.exec(before)?.[1]?.length ?? (SERVER.exec(before)?.[1]?.length ?? 0) / 2;
  return drive === end - at;
}

const FIRST = ['&', '\\', '\u001b', '%'] as const;

/** The text with what its escapes stand for. */
export function withoutEscapes(text: string): string {
  if (!FIRST.some((first) => text.includes(first))) return text;
  let plain = '';
  for (let at = 0; at < text.length; ) {
    const disguised = escapeAt(text, at);
    plain += disguised ? String.fromCodePoint(disguised.codePoint) : text[at];
    at += disguised?.length ?? 1;
  }
  return plain;
}

/**
 * Reads the escape at a place of the text, if there is one.
 *
 * @example
 * escapeAt('a&lt;b', 1) //=> { length: 4, codePoint: 60 }
 */
export function escapeAt(text: string, at: number): Escape | undefined {
  const first = text.charCodeAt(at);
  if (first !== 0x5c && first !== 0x26 && first !== 0x1b && first !== 0x25) return undefined;
  if (first === 0x5c && (!isBehindBackslashes(text, at) || isInPath(text, at))) return undefined;
  if (first === 0x26 && !/[#a-z]/.test(text[at + 1] ?? '')) return undefined;
  const piece = text.slice(at, at + LONGEST);
  for (const form of ESCAPE_FORMS) {
    const match = form.first === first ? form.pattern.exec(piece) : null;
    const codePoint = match ? form.meaning(match) : undefined;
    if (match && codePoint !== undefined) return { length: match[0].length, codePoint };
  }
  return undefined;
}
