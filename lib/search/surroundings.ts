// What stands around a match and in its placeholders: words that the message leaves unexplained say that the
// paste holds another, longer message (`'{name}' does not exist` in "branch 'x' does not exist").
import { isFunctionWord } from './common-words';
import type { Aligned } from './evidence';
import { BREAK } from './tokens';

/** Weights of words that speak against a match, and how free-standing it is. */
export interface Surroundings {
  /** Known words around the match in the same sentence. */
  readonly around: number;
  /** Known words of prose that a placeholder would have to take. */
  readonly swallowed: number;
  /** 1 where the match begins and ends where a clause does (or with a placeholder), 0.5 where one of both. */
  readonly alone: number;
}

/** How far around a match its clause is looked at. */
const AROUND = 12;
/** One word around a match tells no more than this, however rare. */
const MOST_WEIGHT = 6;
const BEHIND_COLON = 0.5;
/** Words with which programs introduce a message; what stands before them is not part of it. */
export const LEVELS = new Set(
  'error fatal warning erreur avertissement severe err panic critical exception warn'.split(' '),
);
const QUOTES = /["'`‘’“”«»]/g;
/** What a value ends with, where it is no word of prose: a path's slash, a file's dot, a quote. */
const JOINT = /[\p{L}\p{N}/\\.:_@#=<>{}[\]"'`‘’“”«»-]/u;

/** A word that could be part of a longer message. */
function tellingWeight(word: string, { ids, weights }: Aligned['vocabulary']): number {
  if (word.length < 2 || /^\d+$/.test(word) || isFunctionWord(word)) return 0;
  return Math.min(weights[ids.get(word) ?? -1] ?? 0, MOST_WEIGHT);
}

function textBetween({ paste, tokens }: Aligned, before: number, behind: number): string {
  return paste.slice(tokens.ends[before] ?? 0, tokens.starts[behind] ?? paste.length);
}

/** A word of prose: blanks around it, and no open quote. */
function isProse({ paste, tokens }: Aligned, at: number, quotes: number): boolean {
  if (quotes % 2 === 1) return false;
  const before = paste[(tokens.starts[at] ?? 0) - 1];
  const [behind = ' ', next = ' '] = paste.slice(tokens.ends[at] ?? 0, (tokens.ends[at] ?? 0) + 2);
  if (before !== undefined && JOINT.test(before)) return false;
  // A dot or a colon behind a word ends the clause, unless it goes on at once.
  return !JOINT.test(behind) || (/[.:]/.test(behind) && !JOINT.test(next));
}

function countQuotes(text: string): number {
  return text.match(QUOTES)?.length ?? 0;
}

/** Telling words from a place on, in steps of -1 or 1, as far as the sentence goes; behind a colon they tell half. */
function sideWeight(aligned: Aligned, from: number, step: -1 | 1, inHole: boolean): number {
  const { tokens, vocabulary } = aligned;
  let sum = 0;
  let share = 1;
  let quotes = 0;
  for (let k = 0; k < AROUND; k++) {
    const at = from + step * k;
    const word = tokens.words[at];
    const kind = tokens.breaks[step < 0 ? at + 1 : at] ?? BREAK.paragraph;
    if (word === undefined || kind >= BREAK.sentence || (step < 0 && LEVELS.has(word))) break;
    const between = step < 0 ? textBetween(aligned, at, at + 1) : textBetween(aligned, at - 1, at);
    if (/[:;|]/.test(between)) share = BEHIND_COLON;
    quotes += countQuotes(between);
    if (!inHole || isProse(aligned, at, quotes)) sum += share * tellingWeight(word, vocabulary);
  }
  return sum;
}

/** Words of prose between two matched words, where the message has a placeholder. */
function innerSwallowed(aligned: Aligned): number {
  const { template, alignment, tokens, vocabulary } = aligned;
  let sum = 0;
  alignment.links.forEach((link, k) => {
    const next = alignment.links[k + 1];
    if (!next) return;
    const holes = (template.holeSums[next.word + 1] ?? 0) - (template.holeSums[link.word + 1] ?? 0);
    if (holes === 0) return;
    let quotes = 0;
    for (let at = link.at + link.length; at < Math.min(next.at, link.at + AROUND); at++) {
      quotes += countQuotes(textBetween(aligned, at - 1, at));
      if (isProse(aligned, at, quotes)) sum += tellingWeight(tokens.words[at] ?? '', vocabulary);
    }
  });
  return sum;
}

function aloneness({ template, tokens, costs }: Aligned, first: number, end: number): number {
  const begins =
    (costs.kinds[first] ?? 0) >= BREAK.clause ||
    LEVELS.has(tokens.words[first - 1] ?? '') ||
    (template.holes[0] ?? 0) > 0;
  const ends = (costs.kinds[end] ?? 0) >= BREAK.clause || (template.holes[template.words.length] ?? 0) > 0;
  return (begins ? 0.5 : 0) + (ends ? 0.5 : 0);
}

/**
 * Looks around a match.
 *
 * @param first the first matched token
 * @param end the token behind the last one
 */
export function weighSurroundings(aligned: Aligned, first: number, end: number): Surroundings {
  const { holes, words } = aligned.template;
  const holeBefore = (holes[0] ?? 0) > 0;
  const holeBehind = (holes[words.length] ?? 0) > 0;
  const before = sideWeight(aligned, first - 1, -1, holeBefore);
  const behind = sideWeight(aligned, end, 1, holeBehind);
  return {
    around: (holeBefore ? 0 : before) + (holeBehind ? 0 : behind),
    swallowed: (holeBefore ? before : 0) + (holeBehind ? behind : 0) + innerSwallowed(aligned),
    alone: aloneness(aligned, first, end),
  };
}
