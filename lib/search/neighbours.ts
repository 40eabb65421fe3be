// Words that stand side by side in known messages: where one of them is matched and the other stands beside the
// match, the paste's sentence is longer than the message (`Type parameter` beside a message that begins `Parameter`).
import { isFunctionWord } from './common-words';
import type { Template } from './template';
import type { Vocabulary } from './vocabulary';

/** Messages that are looked at; of words that more hold, the first ones are as good. */
const MOST_READ = 80;

/** Tells whether a word stands right before another one in some message, nothing but signs between; of little words nothing is told. */
export type AreNeighbours = (before: string, behind: string) => boolean;

/** @param templates in the order of the posting lists */
export function neighbourFinder(
  { ids, starts, postings }: Vocabulary,
  templates: readonly Template[],
): AreNeighbours {
  const holders = (word: number) => (starts[word + 1] ?? 0) - (starts[word] ?? 0);
  return (before, behind) => {
    const first = ids.get(before);
    const second = ids.get(behind);
    if (first === undefined || second === undefined) return false;
    if (isFunctionWord(before) && isFunctionWord(behind)) return false;
    const rarer = holders(first) < holders(second) ? first : second;
    const from = starts[rarer] ?? 0;
    for (let k = from; k < from + Math.min(holders(rarer), MOST_READ); k++)
      if (standsIn(templates[postings[k] ?? 0], before, behind)) return true;
    return false;
  };
}

function standsIn(template: Template | undefined, before: string, behind: string): boolean {
  if (!template) return false;
  const { words, holes } = template;
  for (let at = words.indexOf(before); at >= 0; at = words.indexOf(before, at + 1))
    if (words[at + 1] === behind && (holes[at + 1] ?? 0) === 0) return true;
  return false;
}
