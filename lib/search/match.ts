// Reads one passage closely: words, hits, candidates, alignments, and what each alignment is made of.
import { type Alignment, type AlignTemplate, align, type GapCosts, gapCosts } from './align';
import type { Corpus, KnownText } from './corpus';
import { type Evidence, weighEvidence } from './evidence';
import { cutGluedWords } from './glued-words';
import { findHits, type Hits } from './hits';
import { lineCosts } from './line-costs';
import { literalShare } from './literal-share';
import { respell } from './respell';
import type { Stage } from './stages';
import { BREAK, type Tokens } from './tokens';

/** A known text found in a passage. */
export interface Match {
  readonly text: KnownText;
  readonly tokens: Tokens;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  /** The alignment's score and what the literal wording adds. */
  readonly score: number;
  /** Offsets into the paste, of the first and behind the last matched word. */
  readonly start: number;
  readonly end: number;
  /** The same with the value of a placeholder at the message's end: an error within it is part of this one. */
  readonly placeEnd: number;
}

/** Candidates whose missing words and literal wording are looked at. */
const SECOND_LOOKS = 16;
/** Of one passage; the rest is behind anything that a list shows. */
const MOST_MATCHES = 30;
/** What the literal wording adds: less than any word, enough to tell messages of the same words apart. */
const LITERAL = 0.8;
/** What it adds that a message's beginning explains the paste to its very end. */
const BEGUN = 0.4;
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

/** A passage prepared: the tokens as they are read, and how. */
export interface ReadPassage {
  readonly tokens: Tokens;
  readonly matches: readonly Match[];
  readonly candidates: number;
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
  const tokens = isOff('glued-words') ? raw : cutGluedWords(raw, vocabulary, findSimilar);
  const count = tokens.words.length;
  // The very end of the paste, so that trailing blanks and quotes do not hide that it was cut.
  const lastEnd = tokens.ends[count - 1] ?? 0;
  const endsHere = !/[\p{L}\p{N}]/u.test(paste.slice(lastEnd, lastEnd + 200));
  const atEnd = endsHere && lastEnd === paste.trimEnd().length;
  const cutOff = (token: number) => (token === count && endsHere) || ELLIPSIS.test(after(token));
  const after = (token: number) => {
    const end = tokens.ends[token - 1] ?? 0;
    return paste.slice(end, end + 6);
  };
  const hits = findHits(tokens, atEnd, corpus.words);
  const costs = gapCosts(
    tokens,
    lineCosts(paste, tokens),
    knownWeights(hits, count, vocabulary.weights),
    endsHere,
  );
  const chosen = new Set(corpus.findCandidates(hits).map((candidate) => candidate.template));
  for (const text of forced) chosen.add(text);
  const begun = new Set(endsHere ? corpus.findBeginnings(tokens) : []);
  for (const text of begun) chosen.add(text);
  const aligned: Candidate[] = [];
  for (const t of chosen) {
    const text = corpus.texts[t];
    if (!text) continue;
    const ordered = align(text.template, hits, costs, cutOff);
    const alignment = isOff('order') ? { ...ordered, score: sharedWeight(text.template, hits) } : ordered;
    if (alignment.links.length > 0 && alignment.score > 0)
      aligned.push({ text, alignment, begun: begun.has(t) });
  }
  aligned.sort((a, b) => b.alignment.score - a.alignment.score);
  const matches = aligned.slice(0, MOST_MATCHES).map(({ text, alignment, begun: isBegun }, rank) => {
    const better = rank < SECOND_LOOKS ? secondLook(text, alignment) : alignment;
    return describe(text, better, isBegun, rank < SECOND_LOOKS, tokens, paste, corpus, costs, cutOff);
  });
  return { tokens, matches, candidates: chosen.size };

  function secondLook(text: KnownText, alignment: Alignment): Alignment {
    const isWhole = alignment.links.length === text.template.words.length;
    if (isWhole || isOff('respelling') || isOff('order')) return alignment;
    const more = respell(text.template, alignment, tokens.words, vocabulary.words, hits);
    const again = more ? align(text.template, more, costs, cutOff) : alignment;
    return again.score > alignment.score ? again : alignment;
  }
}

/** What stands in for the alignment where its worth is measured: the weight of shared words less half of the missing. */
function sharedWeight({ words, weights }: AlignTemplate, hits: Hits): number {
  return words.reduce((sum, word, i) => {
    const likeness = Math.max(0, ...(hits.get(word) ?? []).map((hit) => hit.likeness));
    return sum + (weights[i] ?? 0) * (likeness > 0 ? likeness : -0.5);
  }, 0);
}

/** The end of the line that a token is on. */
function lineEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (at < tokens.words.length && (tokens.breaks[at] ?? 0) < BREAK.line) at++;
  return tokens.ends[at - 1] ?? 0;
}

interface Candidate {
  readonly text: KnownText;
  readonly alignment: Alignment;
  readonly begun: boolean;
}

function describe(
  text: KnownText,
  alignment: Alignment,
  begun: boolean,
  looked: boolean,
  tokens: Tokens,
  paste: string,
  corpus: Corpus,
  costs: GapCosts,
  cutOff: (token: number) => boolean,
): Match {
  const first = alignment.links.find(({ length }) => length > 0);
  const last = alignment.links.at(-1);
  const start = first ? (tokens.starts[first.at] ?? 0) : 0;
  const end = last ? (tokens.ends[last.at + last.length - 1] ?? 0) : 0;
  const literal =
    text.kind === 'symbol'
      ? 1
      : looked && corpus.without?.has('wording') !== true
        ? literalShare(text.text, paste, start, end)
        : 0;
  return {
    text,
    tokens,
    alignment,
    evidence: weighEvidence(
      { paste, template: text.template, alignment, tokens, costs, vocabulary: corpus.words.vocabulary },
      literal,
      cutOff,
    ),
    score: alignment.score + LITERAL * literal + (begun ? BEGUN : 0),
    start,
    end,
    placeEnd:
      (text.template.holes[text.template.words.length] ?? 0) > 0 && last
        ? lineEnd(tokens, last.at + last.length)
        : end,
  };
}
