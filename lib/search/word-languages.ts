// In which languages the known messages have a word. Who writes in French about an English message has French words
// around it: they are not part of it, though French messages have them.
import type { Lang } from '../article/lang';
import { firstHolders, type Vocabulary } from './vocabulary';

/** Tells whether a word is known, but only of texts in other languages than this one. */
export type IsForeign = (word: string, lang: Lang | undefined) => boolean;

/** Texts that are looked at; of words that more hold, the first ones are as good. */
const MOST_READ = 80;

/** @param langs of the texts, in the order of the posting lists; a symbol has none, and is of all languages */
export function foreignWordFinder(vocabulary: Vocabulary, langs: readonly (Lang | undefined)[]): IsForeign {
  return (word, lang) => {
    const id = vocabulary.ids.get(word);
    if (id === undefined || lang === undefined) return false;
    return firstHolders(vocabulary, id, MOST_READ).every(
      (text) => langs[text] !== undefined && langs[text] !== lang,
    );
  };
}
