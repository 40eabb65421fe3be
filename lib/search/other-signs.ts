// Signs that the paste has otherwise than the message: `bad revision 'x'` is not `bad revision: {name}`, though the
// words are the same. They are read from word to word, so that a slip in a word tells nothing about them.
import type { Aligned } from './aligned';
import { messageGaps } from './template';
import { agreement } from './value-fit';
import { plainForm } from './wording';

/** What stands between two words is looked at so far. */
const LONGEST = 40;
/** What people leave out or put in when they retype or mark: ends of sentences, commas, stars. */
const SOFT = /[\s,.!?…*]/g;
/** Joins the parts of one word. */
const JOINT = /^['-]$/;

/** The signs between two words that tell something. */
function hardSigns(text: string): string {
  const plain = plainForm(text);
  return JOINT.test(plain) ? '' : plain.replace(SOFT, '');
}

/** Whether the paste has other signs between two tokens than a message's `gap`, which has no placeholder. */
function differs(gap: string, seen: string): boolean {
  return seen !== gap && hardSigns(seen) !== hardSigns(gap);
}

/**
 * How many places between neighbouring words, or beside placeholders, have other signs in the paste than in the message.
 *
 * @example
 * for `bad revision '{name}'` in "bad revision: x" //=> 1
 */
export function countOtherSigns(aligned: Aligned): number {
  const { message, paste, tokens, template, alignment } = aligned;
  const { starts, ends } = tokens;
  const gaps = messageGaps(message);
  const between = (at: number) => {
    const from = ends[at - 1] ?? 0;
    return paste.slice(from, Math.min(starts[at] ?? paste.length, from + LONGEST));
  };
  let count = 0;
  alignment.links.forEach(({ word, at, length }, k) => {
    if (length === 0) return;
    const behind = at + length;
    const next = alignment.links[k + 1];
    if ((template.holes[word] ?? 0) > 0 && agreement(template.signs[word]?.behind ?? '', between(at)) < 0)
      count++;
    if ((template.holes[word + 1] ?? 0) > 0)
      count += agreement(template.signs[word + 1]?.before ?? '', between(behind)) < 0 ? 1 : 0;
    else if (next?.word === word + 1 && next.at === behind && next.length > 0)
      count += differs(gaps[word + 1]?.[0] ?? '', between(behind)) ? 1 : 0;
  });
  return count;
}
