// Lost spaces and apostrophes: `unabletoopen`, `configfile`, `douvrir`. An unknown word that is exactly two known ones is cut in two,
// before anything else looks at it.
import type { FindSimilar } from './similar-words';
import { BREAK, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Shorter words split by chance; longer ones are hashes. */
const SHORTEST = 6;
const LONGEST = 40;
/** A word that is only misspelt stays whole. */
const MISSPELT = 0.8;

/** French articles and pronouns that lost their apostrophe: `lindex`, `douvrir`, `quil`. */
const ELISION = /^(?:qu|[ldnscjmt])(?=[aeiouyh])/;
const SHORTEST_ELIDED = 3;

function elisionCut(word: string, vocabulary: Vocabulary): number | undefined {
  const cut = ELISION.exec(word)?.[0].length;
  if (cut === undefined || word.length - cut < SHORTEST_ELIDED) return undefined;
  return vocabulary.ids.has(word.slice(0, cut)) && vocabulary.ids.has(word.slice(cut)) ? cut : undefined;
}

/** The place that leaves the longer shorter half, or undefined. */
function bestCut(word: string, vocabulary: Vocabulary): number | undefined {
  let best: number | undefined;
  for (let cut = 2; cut <= word.length - 2; cut++) {
    if (!vocabulary.ids.has(word.slice(0, cut)) || !vocabulary.ids.has(word.slice(cut))) continue;
    if (best === undefined || Math.min(cut, word.length - cut) > Math.min(best, word.length - best))
      best = cut;
  }
  return best;
}

function cutPlace(word: string, vocabulary: Vocabulary, findSimilar: FindSimilar): number | undefined {
  if (word.length > LONGEST || vocabulary.ids.has(word)) return undefined;
  const elision = elisionCut(word, vocabulary);
  if (elision !== undefined) return elision;
  if (word.length < SHORTEST) return undefined;
  const cut = bestCut(word, vocabulary);
  if (cut === undefined) return undefined;
  return findSimilar(word).some((near) => near.likeness > MISSPELT) ? undefined : cut;
}

/**
 * The same tokens, with glued words cut in two. Returns the very same object where there are none.
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
    i === last && isBeginning(word) ? undefined : cutPlace(word, vocabulary, findSimilar),
  );
  if (cuts.every((cut) => cut === undefined)) return tokens;
  const words: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const breaks: number[] = [];
  const negative: boolean[] = [];
  tokens.words.forEach((word, i) => {
    const cut = cuts[i];
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    // Where folding changed the length, the exact place is not known; the middle is near enough to mark.
    const middle = cut === undefined ? end : end - start === word.length ? start + cut : (start + end) >> 1;
    words.push(cut === undefined ? word : word.slice(0, cut));
    starts.push(start);
    ends.push(middle);
    breaks.push(tokens.breaks[i] ?? BREAK.none);
    negative.push(tokens.negative[i] ?? false);
    if (cut === undefined) return;
    words.push(word.slice(cut));
    starts.push(middle);
    ends.push(end);
    breaks.push(BREAK.none);
    negative.push(false);
  });
  return { words, starts, ends, breaks, negative, cut: tokens.cut };
}
