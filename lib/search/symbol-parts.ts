// A symbol such as SEC_ERROR_CRL_EXPIRED or DeviceCapReached is one word, made of several.
import { foldWord } from './fold-character';

/**
 * What a symbol is made of, folded: it may fall apart at underscores and other signs, and before inner capitals.
 *
 * @example
 * symbolParts('DeviceCap_Reached') //=> ['device', 'cap', 'reached']
 */
export function symbolParts(symbol: string): string[] {
  return symbol
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .split(/[^\p{L}\p{N}]+/u)
    .map(foldWord)
    .filter((part) => part !== '');
}

/**
 * Tells whether a symbol is another one and no misspelt one: of as many parts, each of which symbols are made of.
 *
 * @param isPart tells whether a known symbol has this part
 * @example
 * isOtherSymbol('TX_TOO_LONG', 'RX_TOO_LONG', (part) => part.length > 0) //=> true
 */
export function isOtherSymbol(seen: string, known: string, isPart: (part: string) => boolean): boolean {
  const [seenParts, knownParts] = [symbolParts(seen), symbolParts(known)];
  return (
    seenParts.length === knownParts.length &&
    seenParts.some((part, i) => part !== knownParts[i]) &&
    seenParts.every(isPart)
  );
}
