// Punctuation and capitals tell apart messages of the same words: `bad revision '%s'` and `%s: bad revision`.
// Words alone cannot, so the best candidates are also looked up as they are written.
import { messagePieces } from './template';

/** Beyond the match itself: the quotes and colons around it. */
const AROUND = 4;
/** What is said of a text that lost its signs and capitals: they cannot tell anything. */
const UNTOLD = 0.8;
const OTHER_CASE = 0.95;
const HAS_SIGNS = /[^\p{Ll}\p{N}\s]/u;

/** What a text's wording is compared in: accents, quotes and what nobody sees tell nothing. */
function plainForm(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text.replace(/\s+/g, ' ').replaceAll('`', "'");
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[‘’‚‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/[‐‑‒–—−]/g, '-')
    .replace(/\s+/g, ' ');
}

/** The literal parts of a message. */
function literals(message: string): string[] {
  return messagePieces(message).flatMap((piece) => {
    const text = piece.kind === 'literal' ? plainForm(piece.text) : '';
    return text.trim().length > 0 ? [text] : [];
  });
}

/**
 * The share of a message's literal characters that stand so in the paste, 0 to 1.
 *
 * @example
 * literalShare("bad revision '{name}'", "fatal: bad revision 'x'", 7, 22) //=> 1
 */
export function literalShare(message: string, paste: string, start: number, end: number): number {
  const window = plainForm(paste.slice(Math.max(0, start - AROUND), end + AROUND));
  const lower = window.toLowerCase();
  let all = 0;
  let found = 0;
  for (const literal of literals(message)) {
    all += literal.length;
    if (window.includes(literal)) found += literal.length;
    else if (lower.includes(literal.toLowerCase())) found += literal.length * OTHER_CASE;
    else if (window.includes(literal.trim())) found += literal.trim().length / 2;
  }
  if (all === 0) return 0;
  const share = found / all;
  return share < UNTOLD && !HAS_SIGNS.test(window) ? UNTOLD : share;
}
