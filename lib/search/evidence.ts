// What an alignment is made of: numbers with names, from which the confidence is worked out and the reasons
// are told.
import { endsInHole } from './align';
import type { Aligned } from './aligned';
import { ARTICLES, isFunctionWord, LEVELS, LITTLE_WORDS } from './common-words';
import { countOtherSigns } from './other-signs';
import { SAME_LETTERS } from './respell';
import { type Surroundings, weighSurroundings } from './surroundings';
import { isCodeWord } from './template';
import { BREAK } from './tokens';
import { UNTOLD } from './wording';

/** What speaks for and against a match, each in the unit of word weights. */
export interface Evidence extends Inside, Surroundings {
  /** Places where the paste has other signs between the message's words, or beside its placeholders. */
  readonly otherSigns: number;
}

/** The part of it that lies between the first matched word and the last. */
export interface Inside {
  /** The text's whole weight without a code at its head that is not there, and how much of it was found; a misspelt word counts by its likeness. */
  readonly whole: number;
  readonly found: number;
  /** Of what was found, how much was misspelt. */
  readonly misspelt: number;
  /** Missing words, apart from what a cut-off paste or left-out sentences excuse. */
  readonly missing: number;
  /** Of these, the ones in whose place stands a word that nobody knows: misspelt beyond recognition, perhaps. */
  readonly garbled: number;
  readonly excused: number;
  /** Of these, the whole sentences: what is there is then a message of its own. */
  readonly sentences: number;
  /** Known words where the message has other ones, or none. */
  readonly foreign: number;
  /** Telling words in whose place stand other known ones: another message of the same frame, perhaps. */
  readonly swapped: number;
  /** Telling words that the message does not have, in excess of the swapped ones. */
  readonly inserted: number;
  /** Words taken for misspelt ones that are other known words as they stand. */
  readonly mistaken: number;
  /** Unknown words inside of it, beyond those that stand for garbled ones. */
  readonly strange: number;
  /** The paste ended within the message. */
  readonly cutOff: boolean;
  /** Share of the message's characters that stand in the paste as they are written. */
  readonly literal: number;
  /** Number of matched words. */
  readonly words: number;
}

/** A foreign word that no message has. */
const UNKNOWN = 2;
/** What stands where: between two matched words, before the first, or behind the last. */
interface Gap {
  /** The template's words that should stand here, end exclusive, and their weight. */
  readonly words: { readonly from: number; readonly to: number };
  readonly missing: number;
  /** The tokens that do. */
  readonly from: number;
  readonly to: number;
  readonly hole: boolean;
  /** Before the first or behind the last matched word: what stands there need not belong to the message. */
  readonly side: boolean;
}

function innerGaps({ template, alignment }: Aligned): Gap[] {
  return alignment.links.flatMap((link, k) => {
    const next = alignment.links[k + 1];
    // Where no token stands, nothing is garbled, foreign or swapped.
    if (!next || next.at <= link.at + link.length) return [];
    const missing = (template.sums[next.word] ?? 0) - (template.sums[link.word + 1] ?? 0);
    const holes = (template.holeSums[next.word + 1] ?? 0) - (template.holeSums[link.word + 1] ?? 0);
    const words = { from: link.word + 1, to: next.word };
    return [{ missing, words, from: link.at + link.length, to: next.at, hole: holes > 0, side: false }];
  });
}

/**
 * The message's words up to the code at its head, where the paste does not have them: the code tells by itself, and
 * without it the message is no less there.
 */
function codeEnd({ template, alignment, vocabulary }: Aligned): number {
  const first = alignment.links[0]?.word ?? 0;
  const start = template.sentenceStarts.indexOf(true, 1);
  if (start < 0 || start > first) return 0;
  return isCodeWord(vocabulary.words[template.words[start - 1] ?? -1] ?? '') ? start : 0;
}

/** Missing words at a message's start, and as many tokens before the match, as far as the line goes. */
function headGap(aligned: Aligned): Gap[] {
  const { template, alignment, tokens } = aligned;
  const first = alignment.links[0];
  if (!first || first.word === 0 || template.sentenceStarts[first.word] === true) return [];
  const start = codeEnd(aligned);
  let from = first.at;
  const count = first.word - start;
  while (from > 0 && first.at - from < count && (tokens.breaks[from] ?? 0) < BREAK.clause) from--;
  const words = { from: start, to: first.word };
  return [
    {
      missing: (template.sums[first.word] ?? 0) - (template.sums[start] ?? 0),
      words,
      from,
      to: first.at,
      hole: false,
      side: true,
    },
  ];
}

function tailGap({ template, alignment, tokens }: Aligned): Gap[] {
  const last = alignment.links.at(-1);
  const count = last ? template.words.length - last.word - 1 : 0;
  if (!last || count === 0) return [];
  const words = { from: last.word + 1, to: template.words.length };
  const from = last.at + last.length;
  let to = from;
  while (to < tokens.words.length && to - from < count && (tokens.breaks[to] ?? 0) < BREAK.line) to++;
  return [
    {
      missing: template.weight - (template.sums[last.word + 1] ?? 0),
      words,
      from,
      to,
      hole: false,
      side: true,
    },
  ];
}

/** One letter where a word is missing is what is left of it (`t o` for `to`), also if it is a word elsewhere. */
function isFragment(word: string, { words }: Gap): boolean {
  return words.to > words.from && word.length === 1 && !/\d/.test(word);
}

/** Known and unknown words that stand in a gap, and how many tell something. */
function readGap(gap: Gap, { tokens, vocabulary }: Aligned) {
  let unknown = 0;
  let known = 0;
  let telling = 0;
  for (let at = gap.from; at < gap.to; at++) {
    const word = tokens.words[at] ?? '';
    const id = isFragment(word, gap) ? undefined : vocabulary.ids.get(word);
    if (id === undefined) unknown++;
    else if (!ARTICLES.has(word) && !LITTLE_WORDS.has(word)) known += vocabulary.weights[id] ?? 0;
    if (id !== undefined && tells(word)) telling++;
  }
  return { unknown, known, telling };
}

/** Little words that turn a message into its opposite. */
const NEGATIONS = new Set('not no non pas never jamais without sans aucun aucune'.split(' '));

function tells(word: string): boolean {
  if (NEGATIONS.has(word)) return true;
  return !isFunctionWord(word) && !LEVELS.has(word) && !/^\d+$/.test(word);
}

function missingTelling({ words }: Gap, { template, vocabulary }: Aligned): number {
  let count = 0;
  for (let i = words.from; i < words.to; i++)
    if (tells(vocabulary.words[template.words[i] ?? -1] ?? '')) count++;
  return count;
}

/** Splits what the gaps hold into garbled, foreign, strange and swapped. */
function weighGaps(gaps: readonly Gap[], aligned: Aligned) {
  const sums = { garbled: 0, foreign: 0, strange: 0, swapped: 0, inserted: 0 };
  for (const gap of gaps) {
    const { unknown, known, telling } = readGap(gap, aligned);
    const words = gap.words.to - gap.words.from;
    const standIns = Math.min(unknown, words);
    if (words > 0) sums.garbled += (gap.missing * standIns) / words;
    const swapped = words > 0 ? Math.min(telling, missingTelling(gap, aligned)) : 0;
    sums.swapped += swapped;
    if (gap.hole) continue;
    if (!gap.side) sums.inserted += telling - swapped;
    sums.foreign += known;
    sums.strange += (unknown - standIns) * UNKNOWN;
  }
  return sums;
}

/** `26 lines` for `{count} line`: the number asks for it. */
function isPluralOf({ template, tokens, vocabulary }: Aligned, word: number, at: number): boolean {
  if ((template.holes[word] ?? 0) === 0 || !/^\d+$/.test(tokens.words[at - 1] ?? '')) return false;
  const here = tokens.words[at] ?? '';
  const there = vocabulary.words[template.words[word] ?? -1] ?? '';
  const isOf = (more: string, one: string) =>
    more === `${one}s` || more === `${one}es` || more === one.replace(/y$/, 'ies');
  return isOf(here, there) || isOf(there, here);
}

/**
 * Words taken for misspelt ones although they are words of other messages. `new index` is a mistake for `new_index`
 * only where the text has lost its other signs too.
 */
function countMistaken(aligned: Aligned, literal: number): number {
  const { alignment, tokens, vocabulary, isForeign } = aligned;
  const isKnown = (at: number) => {
    const word = tokens.words[at] ?? '';
    return vocabulary.ids.has(word) && tells(word) && !isForeign(word);
  };
  return alignment.links.filter(({ at, word, length, likeness }, k) => {
    if (likeness === 1 || length === 0 || !isKnown(at)) return false;
    // `runtime` for `run time`: the very same letters.
    if (alignment.links[k + 1]?.length === 0 && likeness >= SAME_LETTERS) return false;
    if (length === 1) return !isPluralOf(aligned, word, at);
    for (let next = at + 1; next < at + length; next++)
      if (!isKnown(next) || (tokens.breaks[next] ?? 0) >= BREAK.line) return false;
    return literal < UNTOLD;
  }).length;
}

/** The tokens of an alignment, end exclusive. */
function placeOf({ alignment: { links } }: Aligned): { readonly start: number; readonly end: number } {
  const last = links.at(-1);
  return { start: links[0]?.at ?? 0, end: last ? last.at + last.length : 0 };
}

/** Weighs an alignment whose inside is weighed. */
export function weighAround(aligned: Aligned, inside: Inside): Evidence {
  const { start, end } = placeOf(aligned);
  const around = weighSurroundings(aligned, start, end);
  // Spread out they would take as long as all the weighing.
  return {
    whole: inside.whole,
    found: inside.found,
    misspelt: inside.misspelt,
    missing: inside.missing,
    garbled: inside.garbled,
    excused: inside.excused,
    sentences: inside.sentences,
    foreign: inside.foreign,
    swapped: inside.swapped,
    inserted: inside.inserted,
    mistaken: inside.mistaken,
    strange: inside.strange,
    cutOff: inside.cutOff,
    literal: inside.literal,
    words: inside.words,
    around: around.around,
    swallowed: around.swallowed,
    swallowedStrange: around.swallowedStrange,
    phrase: around.phrase,
    emptyEnd: around.emptyEnd,
    goesOn: around.goesOn,
    goesIn: around.goesIn,
    otherCase: around.otherCase,
    alone: around.alone,
    otherSigns: countOtherSigns(aligned),
  };
}

/** A message is the same without this word; beside a placeholder a preposition belongs to the value. */
function isLittle({ template, vocabulary }: Aligned, i: number): boolean {
  const word = vocabulary.words[template.words[i] ?? -1] ?? '';
  if (ARTICLES.has(word)) return true;
  return LITTLE_WORDS.has(word) && (template.holes[i] ?? 0) + (template.holes[i + 1] ?? 0) === 0;
}

/** The weight of a message's little words that are not there, where other words of it are around. */
function missingLittle(aligned: Aligned): number {
  const { links } = aligned.alignment;
  const first = links[0]?.word ?? 0;
  const last = links.at(-1)?.word ?? 0;
  if (links.length > last - first && first === 0) return 0;
  const linked = new Set(links.map(({ word }) => word));
  let sum = 0;
  for (let i = 0; i < last; i++)
    if (!linked.has(i) && isLittle(aligned, i)) sum += aligned.template.weights[i] ?? 0;
  return sum;
}

/** Weighs what an alignment holds; most are found wanting by it, so that nobody asks what stands around them. */
export function weighInside(aligned: Aligned, literal: number, cutOff: (token: number) => boolean): Inside {
  const { template, alignment, costs } = aligned;
  const { links } = alignment;
  let found = 0;
  let misspelt = 0;
  for (const link of links) {
    const weight = template.weights[link.word] ?? 0;
    found += weight * link.likeness;
    misspelt += weight * (1 - link.likeness);
  }
  const first = links[0];
  const { end } = placeOf(aligned);
  const next = (links.at(-1)?.word ?? -1) + 1;
  const isCut = cutOff(end) || (costs.atEnd && endsInHole(template, costs, next, end));
  const left = first && template.sentenceStarts[first.word] === true ? (template.sums[first.word] ?? 0) : 0;
  const code = template.sums[codeEnd(aligned)] ?? 0;
  const head = Math.max(0, left - code);
  const behind = template.weight - (template.sums[next] ?? 0);
  // Who pastes up to the end of a sentence has a whole sentence, not a cut one.
  const endsSentence = template.sentenceStarts[next] === true;
  const tail = isCut || endsSentence ? behind : 0;
  // The little words of a sentence that is left out go with it.
  const whole = template.weight - code - (head > 0 ? 0 : missingLittle(aligned));
  return {
    whole,
    found,
    misspelt,
    missing: Math.max(0, whole - found - misspelt - head - tail),
    excused: head + tail,
    sentences: head + (endsSentence ? tail : 0),
    ...weighGaps(
      [...headGap(aligned), ...innerGaps(aligned), ...(tail > 0 ? [] : tailGap(aligned))],
      aligned,
    ),
    mistaken: countMistaken(aligned, literal),
    cutOff: isCut && tail > 0 && !endsSentence,
    literal,
    words: links.length,
  };
}

/** Every word there, nothing foreign inside. */
export function isComplete(evidence: Inside): boolean {
  return evidence.missing + evidence.misspelt + evidence.foreign + evidence.strange + evidence.excused === 0;
}
