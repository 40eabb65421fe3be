// Scanners and screenshots read rn for m and l for 1: words that differ only so are nearly the same word.

/** The form in which characters that scanners confuse are equal. */
export function scannerForm(word: string): string {
  return word
    .replaceAll('rn', 'm')
    .replaceAll('vv', 'w')
    .replaceAll('cl', 'd')
    .replaceAll('0', 'o')
    .replace(/[1i]/g, 'l')
    .replaceAll('5', 's')
    .replaceAll('8', 'b');
}
