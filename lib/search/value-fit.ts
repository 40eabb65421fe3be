// How well a paste's values fit a message's placeholders: the signs that set them off, read word by word, as a colon or
// a quote tells `cannot open: {path}` from `cannot open '{path}'` also where a letter is wrong; and whether there are
// as many.
import type { Alignment, AlignTemplate } from './align';
import { BREAK, type Tokens } from './tokens';
import { plainForm } from './wording';

/** Of messages of the same words the one whose values are set off as the paste's are. */
const SIGN = 0.15;
const MOST_SIGNS = 3;
/** A placeholder at the end for which nothing is left on the line. */
const LACKING = 0.3;
/** What is further from a value does not set it off. */
const LONGEST = 8;

function signsOnly(text: string): string {
  return plainForm(text).replace(/\s+/g, '');
}

/** 1 where the signs are there, -1 where others are, 0 where the message has none or the text lost its own. */
export function agreement(wanted: string, seen: string): number {
  const signs = signsOnly(wanted);
  if (signs === '') return 0;
  if (signsOnly(seen).includes(signs)) return 1;
  return /[^\p{L}\p{N}\s]/u.test(seen) ? -1 : 0;
}

/** How many of the signs that set a message's values off are there, less those in whose place stand others. */
function countSigns(
  paste: string,
  { holes, signs }: AlignTemplate,
  { links }: Alignment,
  { starts, ends }: Tokens,
): number {
  let count = 0;
  for (const { at, length, word } of links) {
    const next = at + length;
    if ((holes[word] ?? 0) > 0 && length > 0)
      count += agreement(signs[word]?.behind ?? '', between(ends[at - 1] ?? 0, starts[at] ?? 0));
    if ((holes[word + 1] ?? 0) > 0)
      count += agreement(
        signs[word + 1]?.before ?? '',
        between(ends[next - 1] ?? 0, starts[next] ?? paste.length),
      );
  }
  return count;

  function between(from: number, to: number): string {
    return paste.slice(from, Math.min(to, from + LONGEST));
  }
}

/** By how much fewer words are left on the line than the message has placeholders at its end. */
function countLacking({ holes, words }: AlignTemplate, { links }: Alignment, tokens: Tokens): number {
  const wanted = holes[words.length] ?? 0;
  const last = links.at(-1);
  const from = last ? last.at + last.length : 0;
  if (wanted < 2 || from >= tokens.words.length) return 0;
  let to = from + 1;
  while (to < from + wanted && to < tokens.words.length && (tokens.breaks[to] ?? 0) < BREAK.line) to++;
  return from + wanted - to;
}

/**
 * What the values add to a match's score, or take from it.
 *
 * @example
 * for `cannot open: {path}` in "canot open: a.txt" //=> 0.15, in "canot open 'a.txt'" //=> -0.15
 */
export function valueFit(
  paste: string,
  template: AlignTemplate,
  alignment: Alignment,
  tokens: Tokens,
): number {
  const signs = countSigns(paste, template, alignment, tokens);
  const lacking = countLacking(template, alignment, tokens);
  return SIGN * Math.max(-MOST_SIGNS, Math.min(signs, MOST_SIGNS)) - LACKING * lacking;
}
