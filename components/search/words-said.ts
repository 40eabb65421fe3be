// Which of a cause's signal words a paste really says: the page tells the reader why a cause stands first, and
// must not claim a word that is not there.

/** Three are enough to convince, and fit one line. */
const MAX_SAID = 3;

const WORD = /[\p{L}\p{N}]/u;

/**
 * Prepares a text once, and then finds which signals stand in it as whole words, in any case.
 *
 * @example
 * wordsSaid('I got a new phone, the limit is 5')(['limit', 'unlimited', 'new phone']) //=> ['limit', 'new phone']
 */
export function wordsSaid(text: string): (signals: readonly string[]) => readonly string[] {
  const lower = fold(text);
  return (signals) => signals.filter((signal) => says(lower, fold(signal))).slice(0, MAX_SAID);
}

/** Apostrophes and no-break spaces differ between what authors type and what programs show. */
function fold(text: string): string {
  return text.toLowerCase().replaceAll('’', "'").replaceAll('\u00a0', ' ');
}

function says(text: string, signal: string): boolean {
  if (signal === '') return false;
  for (let at = text.indexOf(signal); at >= 0; at = text.indexOf(signal, at + 1)) {
    const before = text.charAt(at - 1);
    const after = text.charAt(at + signal.length);
    if (!WORD.test(before) && !WORD.test(after)) return true;
  }
  return false;
}
