// Reads one passage closely: words, hits, candidates, alignments, and what each alignment is made of.
import { type Alignment, type AlignTemplate, align, gapCosts } from './align';
import type { Corpus, KnownText } from './corpus';
import { FoundMatch, type Match } from './found-match';
import { cutGluedWords } from './glued-words';
import { beginsWord, completeLast, findHits, type Hits } from './hits';
import { lineCosts } from './line-costs';
import { passageSpelling, respell } from './respell';
import type { Stage } from './stages';
import type { Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** Candidates whose missing words and literal wording are looked at. */
const SECOND_LOOKS = 16;
/**
 * What scores less than this share of the best at its place is not looked at where that is there word for word, and
 * else must come near it: what is respelled and stays behind was respelled by chance, and would only make the best less sure.
 */
const FAR = 0.6;
const NEAR = 0.9;
/** A message of this weight is not there word for word by chance: three or four telling words. */
const TELLING = 8;
/** Of one passage; the rest is behind anything that a list shows. */
const MOST_MATCHES = 20;
/** Marks of a cut behind a word. */
const ELLIPSIS = /^["'”’)\]\s]{0,3}(?:\.\.\.|…)/;

/** Per token, the weight of the known word that it is or is near to. */
function knownWeights(hits: Hits, count: number, weights: Float64Array): Float64Array {
  const known = new Float64Array(count);
  for (const [word, list] of hits)
    for (const { at, length, likeness } of list)
      if (length === 1) known[at] = Math.max(known[at] ?? 0, (weights[word] ?? 0) * likeness);
  return known;
}

/** Per token, the weight of the known word that it is; infinite where it is none. */
function ownWeights({ words }: Tokens, { ids, weights }: Vocabulary): Float64Array {
  return Float64Array.from(words, (word) => weights[ids.get(word) ?? -1] ?? Number.POSITIVE_INFINITY);
}

/** A passage prepared: the tokens as they are read, and how. */
export interface ReadPassage {
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  /** Texts that were laid beside the passage, by their place in the corpus. */
  readonly candidates: ReadonlySet<number>;
  /** Those of them that fit somehow, best first. */
  readonly aligned: readonly { readonly text: KnownText; readonly alignment: Alignment }[];
}

/**
 * Reads a passage of the paste.
 *
 * @param forced texts to align in any case, such as those of articles whose code was found
 */
export function readPassage(
  paste: string,
  raw: Tokens,
  forced: readonly number[],
  corpus: Corpus,
): ReadPassage {
  const { vocabulary, findSimilar } = corpus.words;
  const isOff = (stage: Stage) => corpus.without?.has(stage) === true;
  const tokens = isOff('glued-words')
    ? raw
    : cutGluedWords(raw, vocabulary, findSimilar, (word) => beginsWord(word, corpus.words));
  const count = tokens.words.length;
  // The very end of the paste, so that trailing blanks and quotes do not hide that it was cut.
  const lastEnd = tokens.ends[count - 1] ?? 0;
  const endsHere = !/[\p{L}\p{N}]/u.test(paste.slice(lastEnd, lastEnd + 200));
  const atEnd = endsHere && /^(?:\.\.\.|…|\s)*$/.test(paste.slice(lastEnd, lastEnd + 40));
  const cutOff = (token: number) => (token === count && endsHere) || ELLIPSIS.test(after(token));
  const after = (token: number) => {
    const end = tokens.ends[token - 1] ?? 0;
    return paste.slice(end, end + 6);
  };
  const begun = new Set(endsHere ? corpus.findBeginnings(tokens) : []);
  const found = findHits(paste, tokens, atEnd, corpus.words);
  const hits = atEnd ? completeLast(found, tokens, wordsOf(begun, corpus), vocabulary.words) : found;
  const spelling = passageSpelling(tokens, vocabulary);
  const costs = gapCosts(
    tokens,
    lineCosts(paste, tokens),
    knownWeights(hits, count, vocabulary.weights),
    ownWeights(tokens, vocabulary),
    endsHere,
  );
  const chosen = new Set(corpus.findCandidates(hits));
  for (const text of forced) chosen.add(text);
  for (const text of begun) chosen.add(text);
  const aligned: AlignedText[] = [];
  for (const t of chosen) {
    const text = corpus.texts[t];
    if (!text) continue;
    const ordered = align(text.template, hits, costs, cutOff);
    const alignment = isOff('order') ? { ...ordered, score: sharedWeight(text.template, hits) } : ordered;
    if (alignment.links.length > 0 && alignment.score > 0)
      aligned.push({ text, alignment, begun: begun.has(t) });
  }
  aligned.sort((a, b) => b.alignment.score - a.alignment.score);
  const { areNeighbours, isForeign } = corpus;
  const readsWording = !isOff('wording');
  const { isSymbolPart } = corpus.words;
  const passage = {
    paste,
    tokens,
    costs,
    vocabulary,
    areNeighbours,
    isForeign,
    isSymbolPart,
    cutOff,
    readsWording,
  };
  const matches = aligned.slice(0, MOST_MATCHES).map((own, rank) => {
    const { text, alignment, begun: isBegun } = own;
    const best = rank < SECOND_LOOKS ? bestBeside(own, aligned) : own;
    const isFar = alignment.score < FAR * best.alignment.score;
    if (rank >= SECOND_LOOKS || (isFar && isThere(best)))
      return new FoundMatch(text, alignment, isBegun, false, passage);
    const again = secondLook(text, alignment);
    const kept = isFar && again.score < NEAR * best.alignment.score ? alignment : again;
    return new FoundMatch(text, kept, isBegun, true, passage);
  });
  return { tokens, matches, candidates: chosen, aligned };

  function secondLook(text: KnownText, alignment: Alignment): Alignment {
    const isWhole = alignment.links.length === text.template.words.length;
    if (isWhole || isOff('respelling') || isOff('order')) return alignment;
    const more = respell(text.template, alignment, spelling, corpus.words.spelling, hits);
    const again = more ? align(text.template, more, costs, cutOff) : alignment;
    return again.score > alignment.score ? again : alignment;
  }
}

/** The best of those that share a place with one: it alone is a rival, as another place is another error. */
function bestBeside(own: AlignedText, aligned: readonly AlignedText[]): AlignedText {
  const [start, end] = tokensOf(own);
  const beside = aligned.find((other) => {
    const [from, to] = tokensOf(other);
    return from < end && start < to;
  });
  return beside ?? own;
}

/** First and behind the last matched token. */
function tokensOf({ alignment: { links } }: AlignedText): readonly [number, number] {
  const last = links.at(-1);
  return [links[0]?.at ?? 0, (last?.at ?? 0) + (last?.length ?? 0)];
}

/** Word for word, and enough of it to tell something. */
function isThere({ text: { template }, alignment: { links } }: AlignedText): boolean {
  return (
    template.weight >= TELLING &&
    links.length === template.words.length &&
    links.every(({ likeness }) => likeness === 1)
  );
}

/** The words of these texts, each once. */
function wordsOf(texts: ReadonlySet<number>, corpus: Corpus): ReadonlySet<number> {
  const words = new Set<number>();
  for (const text of texts) for (const word of corpus.texts[text]?.template.words ?? []) words.add(word);
  return words;
}

/** What stands in for the alignment where its worth is measured: the weight of shared words less half of the missing. */
function sharedWeight({ words, weights }: AlignTemplate, hits: Hits): number {
  return words.reduce((sum, word, i) => {
    const likeness = Math.max(0, ...(hits.get(word) ?? []).map((hit) => hit.likeness));
    return sum + (weights[i] ?? 0) * (likeness > 0 ? likeness : -0.5);
  }, 0);
}

/** A message with its alignment. */
interface AlignedText {
  readonly text: KnownText;
  readonly alignment: Alignment;
  readonly begun: boolean;
}
