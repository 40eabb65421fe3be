// Reads one passage closely: words, hits, candidates, alignments, and what each alignment is made of.
import { type Alignment, align, gapCosts } from './align';
import { isFunctionWord } from './common-words';
import type { Corpus, KnownText } from './corpus';
import { cutGluedWords } from './glued-words';
import { findHits, type Hits } from './hits';
import { lineCosts } from './line-costs';
import { literalShare } from './literal-share';
import { respell } from './respell';
import { BREAK, type Tokens } from './tokens';

/** A known text found in a passage. */
export interface Match {
  readonly text: KnownText;
  readonly tokens: Tokens;
  readonly alignment: Alignment;
  readonly evidence: Evidence;
  /** The alignment's score and what the literal wording adds. */
  readonly score: number;
  /** Share of the message's characters that stand in the paste as they are written. */
  readonly literal: number;
  /** Offsets into the paste, of the first and behind the last matched word. */
  readonly start: number;
  readonly end: number;
}

/** What speaks for and against a match, each in the unit of word weights. */
export interface Evidence {
  /** The text's whole weight, and how much of it was found; a misspelt word counts by its likeness. */
  readonly whole: number;
  readonly found: number;
  /** Of what was found, how much was misspelt. */
  readonly misspelt: number;
  /** Missing words, apart from what a cut-off paste or left-out sentences excuse. */
  readonly missing: number;
  readonly excused: number;
  /** Known and unknown words between the matched ones where the message has no placeholder. */
  readonly foreign: number;
  /** Known words around the match in the same clause: the message may be a longer one. */
  readonly around: number;
  /** The paste ended within the message. */
  readonly cutOff: boolean;
}

/** Candidates whose missing words are looked at again. */
const SECOND_LOOKS = 12;
/** What the literal wording adds: less than any word, enough to tell messages of the same words apart. */
const LITERAL = 0.8;
/** How far around a match its clause is looked at. */
const AROUND = 12;
/** One word around a match tells no more than this, however rare. */
const MOST_AROUND = 6;
/** Words with which programs introduce a message; what stands before them is not part of it. */
const LEVELS = new Set(
  'error fatal warning erreur avertissement severe err panic critical exception warn'.split(' '),
);

function aroundWeight(tokens: Tokens, first: number, last: number, corpus: Corpus): number {
  const { ids, weights } = corpus.words.vocabulary;
  const weigh = (at: number) => {
    const word = tokens.words[at] ?? '';
    if (word.length < 2 || /^\d+$/.test(word) || isFunctionWord(word)) return 0;
    const id = ids.get(word);
    return id === undefined ? 0 : Math.min(weights[id] ?? 0, MOST_AROUND);
  };
  let sum = 0;
  for (let at = first; at > 0 && first - at < AROUND && (tokens.breaks[at] ?? 0) < BREAK.line; at--) {
    if (LEVELS.has(tokens.words[at - 1] ?? '')) break;
    sum += weigh(at - 1);
  }
  for (let at = last; at < tokens.words.length && at - last < AROUND; at++) {
    if ((tokens.breaks[at] ?? 0) >= BREAK.line) break;
    sum += weigh(at);
  }
  return sum;
}

function foreignWeight(match: Alignment, text: KnownText, tokens: Tokens, corpus: Corpus): number {
  const { ids, weights } = corpus.words.vocabulary;
  let sum = 0;
  match.links.forEach((link, k) => {
    const next = match.links[k + 1];
    if (!next) return;
    const holes = (text.template.holeSums[next.word + 1] ?? 0) - (text.template.holeSums[link.word + 1] ?? 0);
    if (holes > 0) return;
    for (let at = link.at + link.length; at < next.at; at++)
      sum += weights[ids.get(tokens.words[at] ?? '') ?? -1] ?? 2;
  });
  return sum;
}

function evidenceOf(
  alignment: Alignment,
  text: KnownText,
  tokens: Tokens,
  corpus: Corpus,
  cutOff: (token: number) => boolean,
): Evidence {
  const { template } = text;
  const { links } = alignment;
  let found = 0;
  let misspelt = 0;
  for (const link of links) {
    const weight = template.weights[link.word] ?? 0;
    found += weight * link.likeness;
    misspelt += weight * (1 - link.likeness);
  }
  const first = links[0];
  const last = links.at(-1);
  const head = first && template.sentenceStarts[first.word] === true ? (template.sums[first.word] ?? 0) : 0;
  const end = last ? last.at + last.length : 0;
  const isCut = last !== undefined && cutOff(end);
  const whole = template.weight;
  const behind = last ? whole - (template.sums[last.word + 1] ?? 0) : 0;
  const tail = last && (isCut || template.sentenceStarts[last.word + 1] === true) ? behind : 0;
  return {
    whole,
    found,
    misspelt,
    missing: Math.max(0, whole - found - misspelt - head - tail),
    excused: head + tail,
    foreign: foreignWeight(alignment, text, tokens, corpus),
    around: first ? aroundWeight(tokens, first.at, end, corpus) : 0,
    cutOff: isCut && tail > 0,
  };
}

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
  const tokens = cutGluedWords(raw, vocabulary, findSimilar);
  const count = tokens.words.length;
  // The very end of the paste, so that trailing blanks and quotes do not hide that it was cut.
  const lastEnd = tokens.ends[count - 1] ?? 0;
  const endsHere = !/[\p{L}\p{N}]/u.test(paste.slice(lastEnd, lastEnd + 200));
  const cutOff = (token: number) =>
    (token === count && endsHere) ||
    /^["'”’)\]\s]{0,3}(?:\.\.\.|…)/.test(
      paste.slice(tokens.ends[token - 1] ?? 0, (tokens.ends[token - 1] ?? 0) + 6),
    );
  const hits = findHits(tokens, endsHere && lastEnd === paste.trimEnd().length, corpus.words);
  const costs = gapCosts(tokens, lineCosts(paste, tokens), knownWeights(hits, count, vocabulary.weights));
  const chosen = new Set(corpus.findCandidates(hits).map((candidate) => candidate.template));
  for (const text of forced) chosen.add(text);
  const aligned: Aligned[] = [];
  for (const t of chosen) {
    const text = corpus.texts[t];
    if (!text) continue;
    const alignment = align(text.template, hits, costs, cutOff);
    if (alignment.links.length > 0 && alignment.score > 0) aligned.push({ text, alignment });
  }
  aligned.sort((a, b) => b.alignment.score - a.alignment.score);
  const matches = aligned.map(({ text, alignment }, rank) => {
    const better = rank < SECOND_LOOKS ? secondLook(text, alignment) : alignment;
    return describe(text, better, tokens, paste, corpus, cutOff);
  });
  return { tokens, matches, candidates: chosen.size };

  function secondLook(text: KnownText, alignment: Alignment): Alignment {
    if (alignment.links.length === text.template.words.length) return alignment;
    const more = respell(text.template, alignment, tokens.words, vocabulary.words, hits);
    const again = more ? align(text.template, more, costs, cutOff) : alignment;
    return again.score > alignment.score ? again : alignment;
  }
}

interface Aligned {
  readonly text: KnownText;
  readonly alignment: Alignment;
}

function describe(
  text: KnownText,
  alignment: Alignment,
  tokens: Tokens,
  paste: string,
  corpus: Corpus,
  cutOff: (token: number) => boolean,
): Match {
  const first = alignment.links[0];
  const last = alignment.links.at(-1);
  const start = first ? (tokens.starts[first.at] ?? 0) : 0;
  const end = last ? (tokens.ends[last.at + last.length - 1] ?? 0) : 0;
  const literal = text.kind === 'symbol' ? 1 : literalShare(text.text, paste, start, end);
  return {
    text,
    tokens,
    alignment,
    evidence: evidenceOf(alignment, text, tokens, corpus, cutOff),
    score: alignment.score + LITERAL * literal,
    literal,
    start,
    end,
  };
}
