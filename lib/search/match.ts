// Reads one passage closely: words, hits, candidates, alignments, and what each alignment is made of.
import { type Alignment, type AlignTemplate, align, type GapCosts, gapCosts, type Link } from './align';
import type { Corpus, KnownText } from './corpus';
import { type Evidence, isComplete, weighEvidence } from './evidence';
import { cutGluedWords } from './glued-words';
import { beginsWord, completeLast, findHits, type Hits } from './hits';
import { lineCosts } from './line-costs';
import { readBeginning, readWording, UNTOLD, type Wording } from './literal-share';
import { passageSpelling, respell } from './respell';
import type { Stage } from './stages';
import { LEVELS } from './surroundings';
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
  /** The paste ends with the message's beginning, of which nothing is missing. */
  readonly begun: boolean;
  /** Letters, digits or underscores go on before or behind it: it is part of a longer name. */
  readonly partOfName: boolean;
}

/** Candidates whose missing words and literal wording are looked at. */
const SECOND_LOOKS = 16;
/** Of one passage; the rest is behind anything that a list shows. */
const MOST_MATCHES = 30;
/** What the literal wording adds: less than any word, enough to tell messages of the same words apart. */
const LITERAL = 0.8;
/** Of messages with the same words the one that explains more of the signs is meant. */
const EACH_SIGN = 0.05;
const MOST_SIGNS = 8;
/** Every word is there and the signs between them are others: another message, which a placeholder of this one's rival takes. */
const OTHER_SIGNS = 4;
/** A placeholder at the beginning for which only `fatal:` or nothing is there. */
const NO_VALUE = 0.5;
/** The weight of a beginning that tells something. */
const BEGUN_LEAST = 2.5;
/** Of other words, the name of a program may stand before it. */
const BEGUN_OTHER = 0.15;
const WHOLE_SYMBOL: Wording = { share: 1, signs: 0, headed: true };
const UNREAD: Wording = { share: 0, signs: 0, headed: true };
/** What it adds that a message or its beginning explains the paste to its very end. */
const BEGUN = 1.2;
const BEGUN_AS_WRITTEN = 0.3;
const BEGUN_OTHER_SIGNS = 2;
const IN_NAME = /[\p{L}\p{N}_]/u;
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
  const tokens = isOff('glued-words')
    ? raw
    : cutGluedWords(raw, vocabulary, findSimilar, (word) => beginsWord(word, corpus.words));
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
  const begun = new Set(endsHere ? corpus.findBeginnings(tokens) : []);
  const begunWords = [...begun].flatMap((text) => [...(corpus.texts[text]?.template.words ?? [])]);
  const found = findHits(tokens, atEnd, corpus.words);
  const hits = atEnd ? completeLast(found, tokens, begunWords, vocabulary.words) : found;
  const spelling = passageSpelling(tokens.words);
  const costs = gapCosts(
    tokens,
    lineCosts(paste, tokens),
    knownWeights(hits, count, vocabulary.weights),
    endsHere,
  );
  const chosen = new Set(corpus.findCandidates(hits).map((candidate) => candidate.template));
  for (const text of forced) chosen.add(text);
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
    const more = respell(text.template, alignment, spelling, corpus.words.spelling, hits);
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

/** Nothing in its sentence but itself, and enough of it to tell more than "the". */
function explainsEnd({ found, missing, foreign, strange, around, swallowed }: Evidence): boolean {
  const other = missing + foreign + strange + around + swallowed;
  return found >= BEGUN_LEAST && other <= BEGUN_OTHER * found;
}

/** What it adds that the paste ends with the message's beginning, and how well its signs and capitals agree. */
function begunScore(message: string, paste: string, start: number): number {
  const agrees = readBeginning(message, paste, start);
  if (agrees === 0) return BEGUN - BEGUN_OTHER_SIGNS;
  return agrees === 1 ? BEGUN + BEGUN_AS_WRITTEN : BEGUN;
}

/** The passage ends with the message's last word, or with the value of a placeholder behind it. */
function endsThere({ holes, words }: AlignTemplate, last: Link | undefined, tokens: Tokens): boolean {
  const end = last ? last.at + last.length : 0;
  return (
    end === tokens.words.length ||
    ((holes[words.length] ?? 0) > 0 && lineEnd(tokens, end) === tokens.ends.at(-1))
  );
}

/** What the wording adds to the score, or takes from it. */
function wordingScore(
  { share, signs, headed }: Wording,
  evidence: Evidence,
  { template }: KnownText,
  tokens: Tokens,
  first: Link | undefined,
): number {
  const added = LITERAL * share + EACH_SIGN * Math.min(signs, MOST_SIGNS);
  const otherSigns = share > 0 || first ? isComplete(evidence) && share < UNTOLD : false;
  const before = tokens.words[(first?.at ?? 0) - 1];
  const isLevel = (template.holes[0] ?? 0) > 0 && (before === undefined || LEVELS.has(before));
  return added - (otherSigns ? OTHER_SIGNS * (1 - share) : 0) - (isLevel || !headed ? NO_VALUE : 0);
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
  const wording =
    text.kind === 'symbol'
      ? WHOLE_SYMBOL
      : looked && corpus.without?.has('wording') !== true
        ? readWording(text.text, paste, start, end)
        : UNREAD;
  const evidence = weighEvidence(
    { paste, template: text.template, alignment, tokens, costs, vocabulary: corpus.words.vocabulary },
    wording.share,
    cutOff,
  );
  const ends = costs.atEnd && isComplete(evidence) && endsThere(text.template, last, tokens);
  const endScore = begun ? begunScore(text.text, paste, start) : ends ? BEGUN : 0;
  return {
    text,
    tokens,
    alignment,
    evidence,
    score: alignment.score + wordingScore(wording, evidence, text, tokens, first) + endScore,
    start,
    end,
    begun: begun && explainsEnd(evidence),
    partOfName: IN_NAME.test(paste.slice(start - 1, start)) || IN_NAME.test(paste.slice(end, end + 1)),
    placeEnd:
      (text.template.holes[text.template.words.length] ?? 0) > 0 && last
        ? lineEnd(tokens, last.at + last.length)
        : end,
  };
}
