// Words that stand side by side in known messages: where one of them is matched and the other stands beside the
// match, the paste's sentence is longer than the message (`Type parameter` beside a message that begins `Parameter`).
import { isFunctionWord } from './common-words';
import type { Template } from './template';
import { firstHolders, type Vocabulary } from './vocabulary';

/** Messages that are looked at; of words that more hold, the first ones are as good. */
const MOST_READ = 80;

/** Tells whether a word stands right before another one in some message, nothing but signs between; of little words nothing is told. */
export type AreNeighbours = (before: string, behind: string) => boolean;

/** @param templates in the order of the posting lists */
export function neighbourFinder(vocabulary: Vocabulary, templates: readonly Template[]): AreNeighbours {
  const { ids, starts } = vocabulary;
  const holders = (word: number) => (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return (before, behind) => {
    const first = ids.get(before);
    const second = ids.get(behind);
    if (first === undefined || second === undefined) return false;
    if (isFunctionWord(before) && isFunctionWord(behind)) return false;
    const rarer = holders(first) < holders(second) ? first : second;
    return firstHolders(vocabulary, rarer, MOST_READ).some((t) => standsIn(templates[t], before, behind));
  };
}

function standsIn(template: Template | undefined, before: string, behind: string): boolean {
  if (!template) return false;
  const { words, holes } = template;
  for (let at = words.indexOf(before); at >= 0; at = words.indexOf(before, at + 1))
    if (words[at + 1] === behind && (holes[at + 1] ?? 0) === 0) return true;
  return false;
}
