// In which languages the known messages have a word. Who writes in French about an English message has French words
// around it: they are not part of it, though French messages have them.
import type { Lang } from '../article/lang';
import type { Vocabulary } from './vocabulary';

/** Tells whether a word is known, but only of texts in other languages than this one. */
export type IsForeign = (word: string, lang: Lang | undefined) => boolean;

/** Texts that are looked at; of words that more hold, the first ones are as good. */
const MOST_READ = 80;

/** @param langs of the texts, in the order of the posting lists; a symbol has none, and is of all languages */
export function foreignWordFinder(
  { ids, starts, postings }: Vocabulary,
  langs: readonly (Lang | undefined)[],
): IsForeign {
  return (word, lang) => {
    const id = ids.get(word);
    if (id === undefined || lang === undefined) return false;
    const from = starts[id] ?? 0;
    for (let k = from; k < Math.min(starts[id + 1] ?? 0, from + MOST_READ); k++) {
      const other = langs[postings[k] ?? 0];
      if (other === undefined || other === lang) return false;
    }
    return true;
  };
}
