// The bare words of inlines: for plain text, and to see what stands beside what.
import type { Inline } from '../document';

/** The words without any markup; links give theirs, not the address. */
export function inlineWords(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('');
}

function wordsOf(inline: Inline): string {
  switch (inline.kind) {
    case 'strong':
    case 'emphasis':
    case 'link':
      return inlineWords(inline.inlines);
    case 'break':
      return '\n';
    default:
      return inline.text;
  }
}

/**
 * True where words only repeat an address, so that a format may show it once.
 *
 * @example
 * repeatsAddress('portal.manage.microsoft.com', 'https://portal.manage.microsoft.com') //=> true
 */
export function repeatsAddress(words: string, url: string): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
  return bare(words.trim()) === bare(url);
}
