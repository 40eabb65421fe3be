// The signs around a message's values, read word by word: where a letter is wrong the literal wording is not there,
// but a colon or a quote still tells `cannot open: {path}` from `cannot open '{path}'`.
import type { Alignment, AlignTemplate } from './align';
import { plainForm } from './literal-share';
import type { Tokens } from './tokens';

/** What is further from a value does not set it off. */
const LONGEST = 8;

function signsOnly(text: string): string {
  return plainForm(text).replace(/\s+/g, '');
}

/** 1 where the signs are there, -1 where others are, 0 where the message has none or the text lost its own. */
function agreement(wanted: string, seen: string): number {
  const signs = signsOnly(wanted);
  if (signs === '') return 0;
  if (signsOnly(seen).includes(signs)) return 1;
  return /[^\p{L}\p{N}\s]/u.test(seen) ? -1 : 0;
}

/**
 * How many of the signs that set a message's values off are there, less those in whose place stand others.
 *
 * @example
 * for `cannot open: {path}` in "canot open: a.txt" //=> 1, in "canot open 'a.txt'" //=> -1
 */
export function countValueSigns(
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
