// Lost spaces and apostrophes: `unabletoopen`, `configfile`, `douvrir`. An unknown word that is exactly some known ones
// is cut into them, before anything else looks at it; also where a slip put a letter in the space's place.
import type { FindSimilar } from './similar-words';
import { BREAK, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Shorter words split by chance; longer ones are hashes. */
const SHORTEST = 6;
const LONGEST = 40;
/** Of three words or more, or with a letter too many, each has so many letters. */
const SHORTEST_PART = 3;
const MOST_PARTS = 6;
/** Behind `to` or `is` stands a long word, if a letter too many stands between. */
const LONG = 8;
/** A word that is only misspelt stays whole. */
const MISSPELT = 0.8;

/** French articles and pronouns that lost their apostrophe: `lindex`, `douvrir`, `quil`. */
const ELISION = /^(?:qu|[ldnscjmt])(?=[aeiouyh])/;
const SHORTEST_ELIDED = 3;

/** A piece of a word, end exclusive. */
interface Part {
  readonly from: number;
  readonly to: number;
}

function elided(word: string, { ids }: Vocabulary): readonly Part[] | undefined {
  const cut = ELISION.exec(word)?.[0].length;
  if (cut === undefined || word.length - cut < SHORTEST_ELIDED) return undefined;
  return ids.has(word.slice(0, cut)) && ids.has(word.slice(cut)) ? inTwo(word, cut, cut) : undefined;
}

function inTwo(word: string, end: number, start: number): readonly Part[] {
  return [
    { from: 0, to: end },
    { from: start, to: word.length },
  ];
}

/** Two known words with so many letters between them; those of which the shorter one is longest, or undefined. */
function twoWords(
  word: string,
  between: number,
  shortest: number,
  { ids }: Vocabulary,
): readonly Part[] | undefined {
  let best = 0;
  for (let cut = shortest; cut <= word.length - between - shortest; cut++) {
    if (!ids.has(word.slice(0, cut)) || !ids.has(word.slice(cut + between))) continue;
    const shorter = Math.min(cut, word.length - between - cut);
    if (best === 0 || shorter > Math.min(best, word.length - between - best)) best = cut;
  }
  return best === 0 ? undefined : inTwo(word, best, best + between);
}

/**
 * As few known words as make up the whole word, or undefined. Worked out from its end on, so that its cost is the square
 * of its length, whatever words begin it.
 */
function fewestWords(word: string, { ids }: Vocabulary): readonly Part[] | undefined {
  const fewest: (readonly Part[] | undefined)[] = [];
  for (let from = word.length - SHORTEST_PART; from >= 0; from--) {
    let best: readonly Part[] | undefined = ids.has(word.slice(from))
      ? [{ from, to: word.length }]
      : undefined;
    for (let to = word.length - SHORTEST_PART; to >= from + SHORTEST_PART; to--) {
      const rest = fewest[to];
      if (!rest || rest.length + 1 >= (best?.length ?? MOST_PARTS + 1)) continue;
      if (ids.has(word.slice(from, to))) best = [{ from, to }, ...rest];
    }
    fewest[from] = best;
  }
  return fewest[0];
}

function partsOf(
  word: string,
  vocabulary: Vocabulary,
  findSimilar: FindSimilar,
): readonly Part[] | undefined {
  if (word.length > LONGEST || vocabulary.ids.has(word)) return undefined;
  const cut = elided(word, vocabulary);
  if (cut !== undefined) return cut;
  if (word.length < SHORTEST) return undefined;
  const parts =
    twoWords(word, 0, 2, vocabulary) ??
    fewestWords(word, vocabulary) ??
    twoWords(word, 1, word.length > LONG ? 2 : SHORTEST_PART, vocabulary);
  if (parts === undefined) return undefined;
  return findSimilar(word).some((near) => near.likeness > MISSPELT) ? undefined : parts;
}

/**
 * The same tokens, with glued words cut apart. Returns the very same object where there are none.
 *
 * @param isBeginning tells of the last word whether it is rather the beginning of a known one
 */
export function cutGluedWords(
  tokens: Tokens,
  vocabulary: Vocabulary,
  findSimilar: FindSimilar,
  isBeginning: (word: string) => boolean = () => false,
): Tokens {
  const last = tokens.words.length - 1;
  const cuts = tokens.words.map((word, i) =>
    i === last && isBeginning(word) ? undefined : partsOf(word, vocabulary, findSimilar),
  );
  if (cuts.every((cut) => cut === undefined)) return tokens;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const negative: boolean[] = [];
  tokens.words.forEach((word, i) => {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    // Where folding changed the length, the exact place is not known; in proportion is near enough to mark.
    const place = (at: number) => start + Math.round((at * (end - start)) / word.length);
    (cuts[i] ?? [{ from: 0, to: word.length }]).forEach(({ from, to }, k) => {
      words.push(word.slice(from, to));
      starts.push(place(from));
      ends.push(place(to));
      breaks.push(k === 0 ? (tokens.breaks[i] ?? BREAK.none) : BREAK.none);
      negative.push(k === 0 && (tokens.negative[i] ?? false));
    });
  });
  return { words, starts, ends, breaks, negative, cut: tokens.cut };
}
