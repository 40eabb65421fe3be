// Codes of several words that follow no notation, just as their articles write them: `30015-11`, `49.4C02`, `M8 108`.
import { codeKey } from './code-notations';
import { cutWordsOnly, type Tokens } from './tokens';

/** By their first word, the words of each code. */
export type CodeSequences = ReadonlyMap<string, readonly CodeSequence[]>;

interface CodeSequence {
  readonly words: readonly string[];
  readonly key: string;
}

const MOST_WORDS = 6;
/** Between the words of a code stand signs as in `1045 (28000)`, no sentence. */
const MOST_BETWEEN = 3;

/** Collects those of an article's codes that are more than one word. */
export function codeSequences(codes: Iterable<string>): CodeSequences {
  const sequences = new Map<string, CodeSequence[]>();
  for (const code of codes) {
    const words = /[^\p{L}\p{N}]/u.test(code) && /\d/.test(code) ? cutWordsOnly(code, MOST_WORDS).words : [];
    const [first] = words;
    const key = codeKey(code);
    // Others have a notation.
    if (first === undefined || words.length < 2 || key !== words.join('')) continue;
    const list = sequences.get(first);
    if (list) list.push({ words, key });
    else sequences.set(first, [{ words, key }]);
  }
  return sequences;
}

function between({ starts, ends }: Tokens, at: number): number {
  return (starts[at + 1] ?? Number.POSITIVE_INFINITY) - (ends[at] ?? 0);
}

/** A number that another one touches is part of a date, a time or an address. */
function goesOn(tokens: Tokens, at: number): boolean {
  const isNumber = (k: number) => /^\d+$/.test(tokens.words[k] ?? '');
  return isNumber(at) && isNumber(at + 1) && between(tokens, at) === 1;
}

/**
 * The longest code that begins at a token.
 *
 * @example
 * sequenceAt(cutWords('Office 30015-11', 10), 1, codeSequences(['30015-11'])) //=> { key: '3001511', to: 3 }
 */
export function sequenceAt(
  tokens: Tokens,
  at: number,
  sequences: CodeSequences,
): { readonly key: string; readonly to: number } | undefined {
  let found: { readonly key: string; readonly to: number } | undefined;
  for (const { words, key } of sequences.get(tokens.words[at] ?? '') ?? []) {
    const to = at + words.length;
    const isThere = words.every(
      (word, i) => tokens.words[at + i] === word && (i === 0 || between(tokens, at + i - 1) <= MOST_BETWEEN),
    );
    if (!isThere || goesOn(tokens, at - 1) || goesOn(tokens, to - 1)) continue;
    if (!found || to > found.to) found = { key, to };
  }
  return found;
}
