// Scanners and screenshots read rn for m and l for 1: words that differ only so are nearly the same word.

const PAIRS: Readonly<Record<string, string>> = { rn: 'm', vv: 'w', cl: 'd' };
const SIGNS: Readonly<Record<string, string>> = { 0: 'o', 1: 'l', i: 'l', 5: 's', 8: 'b' };
/** Most words hold none of these, and are their own form. */
const CONFUSED = /[0158i]|rn|vv|cl/;

/**
 * The form in which characters that scanners confuse are equal.
 *
 * @example
 * scannerForm('insta11') //=> 'lnstall'
 */
export function scannerForm(word: string): string {
  if (!CONFUSED.test(word)) return word;
  let form = '';
  for (let i = 0; i < word.length; i++) {
    const sign = word[i] ?? '';
    const pair = PAIRS[sign + (word[i + 1] ?? '')];
    form += pair ?? SIGNS[sign] ?? sign;
    if (pair !== undefined) i++;
  }
  return form;
}
