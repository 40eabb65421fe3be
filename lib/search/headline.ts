// What an answer is introduced as. A short list that rests on guesses alone is said to be one: the person then knows
// that nobody has written about their error yet.
import type { SearchResult, Verdict } from './answer';

/** A verdict, or one of two kinds of short list: its articles have another code that looks alike
 * or says nearly the same, or only share words. */
export type Headline = Verdict | 'guessed' | 'described';

const BY_WORDS: ReadonlySet<string> = new Set(['title-words', 'description-words']);

/**
 * What to say above the results of one error. The best result decides, as no other has better reasons.
 *
 * @example
 * headlineOf({ verdict: 'shortlist', results: [{ reasons: [{ kind: 'similar-code', ... }] }] }) //=> 'guessed'
 */
export function headlineOf(group: {
  readonly verdict: Verdict;
  readonly results: readonly Pick<SearchResult, 'reasons'>[];
}): Headline {
  if (group.verdict !== 'shortlist') return group.verdict;
  const kinds = group.results[0]?.reasons.map(({ kind }) => kind) ?? [];
  if (kinds.length > 0 && kinds.every((kind) => BY_WORDS.has(kind))) return 'described';
  const isGuess = kinds.length > 0 && kinds.every((kind) => kind === 'similar-code');
  return isGuess || kinds.includes('other-code') ? 'guessed' : 'shortlist';
}
