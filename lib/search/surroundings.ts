// What stands around a match and in its placeholders: words that the message leaves unexplained say that the
// paste holds another, longer message (`'{name}' does not exist` in "branch 'x' does not exist").

import { endsLine } from './align';
import type { Aligned } from './aligned';
import { COURTESIES, isFunctionWord, LEVELS } from './common-words';
import { BREAK } from './tokens';

/** Weights of words that speak against a match, and how free-standing it is. */
export interface Surroundings {
  /** Known words around the match in the same sentence. */
  readonly around: number;
  /** Known words of prose that a placeholder would have to take. */
  readonly swallowed: number;
  /** Unknown words of prose in placeholders that hold more than a value. */
  readonly swallowedStrange: number;
  /** Words of prose, known or not, in the placeholder that holds the most. */
  readonly phrase: number;
  /** 1 where nothing is left on the line for a placeholder at the message's end. */
  readonly emptyEnd: number;
  /** 1 where the words beside the match, or in a placeholder, continue it in another known message. */
  readonly goesOn: number;
  readonly goesIn: number;
  /** 1 where the message begins with a capital and the paste has a small letter there, although it has capitals. */
  readonly otherCase: number;
  /** 1 where the match begins and ends where a clause does (or with a placeholder), 0.5 where one of both. */
  readonly alone: number;
}

/** How far around a match its clause is looked at. */
const AROUND = 12;
/** One word around a match tells no more than this, however rare. */
const MOST_WEIGHT = 6;
/** Behind a colon stands a reason, before one the name of a program. */
const BEHIND_COLON = 0.5;
const BEFORE_COLON = 0.25;
/** Verbs with which people introduce what they read: `Teams says your organization …`. */
const SAYS = new Set(
  `says said saying tells told telling shows showed showing displays displayed gives gave throws threw reads reports
  dit disait disant affiche affichait affichant indique indiquait indiquant annonce obtiens obtient obtenons recois
  recoit recevons voit vois marque repond`.split(/\s+/),
);
/** Signs that part what a program says of itself, or a reason, from the message. */
const PARTS = /[:;|]|\s[-–—]+\s/;
/** And before it: `[meta id="1"] Object not found`, `message=Object+not+found`. */
const PARTS_BEFORE = /\]\s|=/;
/** The next part of an address. */
const NEXT_PARAMETER = /^&(?!\s)/;
const QUOTES = /["'`‘’“”«»]/g;
/** What a value ends with, where it is no word of prose: a path's slash, a file's dot, a quote. */
const JOINT = /[\p{L}\p{N}/\\.:_@#=<>{}[\]"'`‘’“”«»-]/u;

/** A word that could be part of a longer message. */
function tellingWeight(word: string, { vocabulary: { ids, weights }, isForeign }: Aligned): number {
  if (word.length < 2 || /^\d+$/.test(word) || isFunctionWord(word) || isForeign(word)) return 0;
  if (COURTESIES.has(word)) return 0;
  return Math.min(weights[ids.get(word) ?? -1] ?? 0, MOST_WEIGHT);
}

/** A word of no message that stands in its sentence. */
const STRANGER = 2;
const LETTERS = /^\p{L}{3,}$/u;

/** More than this between two words is a table or a drawing, blanks apart. */
const MOST_BETWEEN = 40;
const MOST_LOOKED_AT = 200;
const BLANKS = /[ \t]{2,}/g;

/** The signs between two words, without what nobody sees. */
function textBetween({ paste, tokens }: Aligned, before: number, behind: number): string {
  const from = tokens.ends[before] ?? 0;
  const between = paste.slice(from, Math.min(tokens.starts[behind] ?? paste.length, from + MOST_LOOKED_AT));
  const text = between.replace(BLANKS, ' ').slice(0, MOST_BETWEEN);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the range of ASCII
  if (/^[\x00-\x7f]*$/.test(text)) return text;
  return text.normalize('NFKC').replace(/[\p{M}\p{Cf}]/gu, '');
}

/** Names that programs give to things: `CONTENT_LENGTH`, `maxSize`, `utf8`. */
const NAME = /_|\d|\p{Ll}\p{Lu}/u;

/** French elision, and what English leaves out: `l'entrée`. Not the end of a quote. */
const APOSTROPHE = /^['’]$/;

/** A word of prose: blanks around it, no open quote, and no name. */
function isProse(aligned: Aligned, at: number, quotes: number): boolean {
  if (quotes % 2 === 1) return false;
  const { paste, tokens } = aligned;
  // One sign more on both sides: a name may have been cut into the words that it is made of.
  if (NAME.test(paste.slice(Math.max(0, (tokens.starts[at] ?? 0) - 1), (tokens.ends[at] ?? 0) + 1)))
    return false;
  const before = textBetween(aligned, at - 1, at);
  const behind = textBetween(aligned, at, at + 1);
  if (at > 0 && !APOSTROPHE.test(before) && JOINT.test(before.slice(-1) || 'x')) return false;
  if (APOSTROPHE.test(behind)) return true;
  // A dot or a colon behind a word ends the clause, unless it goes on at once.
  return !JOINT.test(behind.slice(0, 1)) || /^[.:](?:\s|$)/.test(behind);
}

function countQuotes(text: string): number {
  return text.match(QUOTES)?.length ?? 0;
}

/** A word beside a match, and how much of its weight counts. */
interface Beside {
  readonly at: number;
  readonly share: number;
  readonly prose: boolean;
  /** A quote is open there. */
  readonly quoted: boolean;
}

/** The words from a place on, in steps of -1 or 1, as far as the sentence goes. */
function wordsBeside(aligned: Aligned, from: number, step: -1 | 1): Beside[] {
  const { tokens } = aligned;
  const found: Beside[] = [];
  let share = 1;
  let quotes = 0;
  for (let k = 0; k < AROUND; k++) {
    const at = from + step * k;
    const word = tokens.words[at];
    const kind = tokens.breaks[step < 0 ? at + 1 : at] ?? BREAK.paragraph;
    if (word === undefined || kind >= BREAK.sentence || (step < 0 && (LEVELS.has(word) || SAYS.has(word))))
      break;
    const between = step < 0 ? textBetween(aligned, at, at + 1) : textBetween(aligned, at - 1, at);
    if (step > 0 && NEXT_PARAMETER.test(between)) break;
    if (PARTS.test(between) || (step < 0 && PARTS_BEFORE.test(between)))
      share = step < 0 ? BEFORE_COLON : BEHIND_COLON;
    quotes += countQuotes(between);
    found.push({ at, share, prose: isProse(aligned, at, quotes), quoted: quotes % 2 === 1 });
  }
  return found;
}

/** Telling words beside a match that has no placeholder there. */
function aroundWeight(aligned: Aligned, beside: readonly Beside[], step: -1 | 1): number {
  const { tokens, vocabulary } = aligned;
  let sum = 0;
  for (const { at, share, prose } of beside) {
    const word = tokens.words[at] ?? '';
    // Names before a colon or a dash are those of programs, hosts and threads; so is a word alone (`sort: …`).
    if (step < 0 && share < 1 && (!prose || beside.length === 1)) continue;
    sum += share * tellingWeight(word, aligned);
    const isStrange = LETTERS.test(word) && !vocabulary.ids.has(word) && !COURTESIES.has(word);
    if (prose && step > 0 && isStrange) sum += share * STRANGER;
  }
  return sum;
}

/** Signs that set a value off, so that it may be a whole phrase: `{file}: {reason}`. Quotes are counted instead. */
const SETS_OFF = /[:=(),>[\]]/;

/** Where the signs that set a value off are lost with all others, what is said of its words counts so much. */
const OF_PLAIN = 0.3;
/** A sign or a capital: texts that lost the one have mostly lost the other. An underscore is part of a name. */
export const HAS_SIGNS = /[^\p{Ll}\p{Lo}\p{M}\p{N}\s_]/u;

/** A text that lost its signs and capitals: nothing could have set a value off, or made it a name. */
function isPlain({ paste, tokens }: Aligned, first: number, end: number): boolean {
  const from = tokens.starts[Math.max(0, first - AROUND)] ?? 0;
  return !HAS_SIGNS.test(
    paste.slice(from, tokens.ends[Math.min(end + AROUND, tokens.ends.length) - 1] ?? from),
  );
}

/** While they are weighed. */
type Sums = { -readonly [Name in keyof Surroundings]: Surroundings[Name] };

/** The word of a template as messages have it. */
function wordOf({ template, vocabulary }: Aligned, i: number): string {
  return vocabulary.words[template.words[i] ?? -1] ?? '';
}

/**
 * Adds words of prose that placeholders would have to take. One word each is a value like any other.
 *
 * @param word the template's word behind the placeholders
 */
function addSwallowed(
  sums: Sums,
  aligned: Aligned,
  taken: readonly Beside[],
  word: number,
  around: string,
  plain: boolean,
): void {
  const { tokens, vocabulary, template, areNeighbours } = aligned;
  if (taken.length <= (template.holes[word] ?? 0)) return;
  const { before, behind } = template.signs[word] ?? { before: '', behind: '' };
  const setOff = SETS_OFF.exec(before + behind)?.[0];
  if (setOff !== undefined && around.includes(setOff)) return;
  const untold = plain ? OF_PLAIN : 1;
  for (const { at, share, prose } of taken) {
    const token = tokens.words[at] ?? '';
    if (!prose) continue;
    sums.swallowed += untold * share * tellingWeight(token, aligned);
    if (LETTERS.test(token) && !vocabulary.ids.has(token)) sums.swallowedStrange += untold * share;
  }
  const prose = taken.filter((beside) => beside.prose).length;
  sums.phrase = Math.max(sums.phrase, untold * prose);
  const [first, last] = [taken.reduce(earlier), taken.reduce(later)];
  const continues =
    (first.prose && word > 0 && areNeighbours(wordOf(aligned, word - 1), tokens.words[first.at] ?? '')) ||
    (last.prose &&
      word < template.words.length &&
      areNeighbours(tokens.words[last.at] ?? '', wordOf(aligned, word)));
  if (continues) sums.goesIn = 1;
}

function earlier(a: Beside, b: Beside): Beside {
  return a.at < b.at ? a : b;
}

function later(a: Beside, b: Beside): Beside {
  return a.at > b.at ? a : b;
}

/** Adds words of prose between two matched words, where the message has placeholders. */
function addInner(sums: Sums, aligned: Aligned, plain: boolean): void {
  const { template, alignment } = aligned;
  alignment.links.forEach((link, k) => {
    const next = alignment.links[k + 1];
    if (!next || next.word !== link.word + 1 || (template.holes[next.word] ?? 0) === 0) return;
    const from = link.at + link.length;
    const taken: Beside[] = [];
    let quotes = 0;
    for (let at = from; at < Math.min(next.at, from + AROUND); at++) {
      quotes += countQuotes(textBetween(aligned, at - 1, at));
      taken.push({ at, share: 1, prose: isProse(aligned, at, quotes), quoted: quotes % 2 === 1 });
    }
    const around = textBetween(aligned, from - 1, from) + textBetween(aligned, next.at - 1, next.at);
    addSwallowed(sums, aligned, taken, next.word, around, plain);
  });
}

/** Up to so many little words stand between the verb and what is said: `tells me that the …`. */
const LITTLE = 3;

/** Somebody says that they read it: what stands before is not part of it, and its case is theirs. */
function isSaid({ tokens }: Aligned, first: number): boolean {
  let at = first - 1;
  while (at > first - LITTLE && isFunctionWord(tokens.words[at] ?? '')) at--;
  return SAYS.has(tokens.words[at] ?? '');
}

/** The words beside a match with which another known message goes on, in the same clause. */
function goesOn(aligned: Aligned, first: number, end: number): number {
  const { template, alignment, tokens, costs, areNeighbours } = aligned;
  const { holes, words } = template;
  const [head, tail] = [alignment.links[0]?.word ?? 0, alignment.links.at(-1)?.word ?? 0];
  const before = tokens.words[first - 1] ?? '';
  const isHead = head === 0 && (holes[0] ?? 0) === 0 && (costs.kinds[first] ?? 0) < BREAK.clause;
  if (isHead && !LEVELS.has(before) && !isSaid(aligned, first) && areNeighbours(before, wordOf(aligned, 0)))
    return 1;
  const isTail = tail === words.length - 1 && (holes[words.length] ?? 0) === 0;
  if (!isTail || (costs.kinds[end] ?? 0) >= BREAK.clause) return 0;
  return areNeighbours(wordOf(aligned, tail), tokens.words[end] ?? '') ? 1 : 0;
}

/** Begins with a capital and a small letter, as a sentence does. */
const SENTENCE = /^\P{L}{0,3}(\p{Lu})[\p{Ll}\s]/u;

function otherCase(aligned: Aligned, first: number, plain: boolean): number {
  const { message, paste, tokens, alignment } = aligned;
  const capital = SENTENCE.exec(message)?.[1];
  if (plain || isSaid(aligned, first) || capital === undefined || alignment.links[0]?.word !== 0) return 0;
  return paste[tokens.starts[first] ?? 0] === capital.toLowerCase() ? 1 : 0;
}

const QUOTE = /^["'`‘’“”«»]|["'`‘’“”«»]$/;

/**
 * What a placeholder beside the match takes, and what stands outside of it: all where there is none, and what is
 * beyond the quotes where the message has quotes around it (`'{name}' does not exist` in "branch 'x' does not exist").
 */
function partAt(
  { template }: Aligned,
  beside: readonly Beside[],
  word: number,
): { readonly value: readonly Beside[]; readonly outside: readonly Beside[] } {
  const holes = template.holes[word] ?? 0;
  if (holes === 0) return { value: [], outside: beside };
  const { before, behind } = template.signs[word] ?? { before: '', behind: '' };
  const isQuoted = holes === 1 && QUOTE.test(before) && QUOTE.test(behind) && beside[0]?.quoted === true;
  const end = isQuoted ? beside.findIndex(({ quoted }) => !quoted) : -1;
  return end < 0
    ? { value: beside, outside: [] }
    : { value: beside.slice(0, end), outside: beside.slice(end) };
}

function aloneness(aligned: Aligned, first: number, end: number): number {
  const { template, tokens, costs } = aligned;
  const begins =
    isSaid(aligned, first) ||
    (costs.kinds[first] ?? 0) >= BREAK.clause ||
    LEVELS.has(tokens.words[first - 1] ?? '') ||
    (template.holes[0] ?? 0) > 0;
  const ends = (costs.kinds[end] ?? 0) >= BREAK.clause || (template.holes[template.words.length] ?? 0) > 0;
  return (begins ? 0.5 : 0) + (ends ? 0.5 : 0);
}

/** People quote what they read: `it says "Device cap reached" and stops`. A French quote has a blank inside. */
const OPENS = /(?:^|[\s(:;,>–—-])(?:["'‘“`]|«\s?)$/u;
const CLOSES = /^[.!?…,]{0,3}(?:["'’”`]|\s?»)/u;

/** The match stands between quotes, so that no word around it is part of the message. */
function isQuoted({ paste, tokens }: Aligned, first: number, end: number): boolean {
  const start = tokens.starts[first] ?? 0;
  const stop = tokens.ends[end - 1] ?? 0;
  return OPENS.test(paste.slice(Math.max(0, start - 3), start)) && CLOSES.test(paste.slice(stop, stop + 5));
}

/**
 * Looks around a match.
 *
 * @param first the first matched token
 * @param end the token behind the last one
 */
export function weighSurroundings(aligned: Aligned, first: number, end: number): Surroundings {
  const plain = isPlain(aligned, first, end);
  const sums: Sums = {
    around: 0,
    swallowed: 0,
    swallowedStrange: 0,
    phrase: 0,
    emptyEnd: 0,
    goesOn: 0,
    goesIn: 0,
    otherCase: 0,
    alone: 1,
  };
  addInner(sums, aligned, plain);
  if (isQuoted(aligned, first, end)) return sums;
  const { costs } = aligned;
  const { holes } = aligned.template;
  const { links } = aligned.alignment;
  // The placeholder at a message's end takes what follows, and so does one before the words that are missing there.
  const [head, tail] = [links[0]?.word ?? 0, (links.at(-1)?.word ?? -1) + 1];
  const before = wordsBeside(aligned, first - 1, -1);
  const behind = wordsBeside(aligned, end, 1);
  const [left, right] = [partAt(aligned, before, head), partAt(aligned, behind, tail)];
  sums.around = aroundWeight(aligned, left.outside, -1) + aroundWeight(aligned, right.outside, 1);
  if (left.value.length > 0)
    addSwallowed(sums, aligned, left.value, head, textBetween(aligned, first - 1, first), plain);
  if (right.value.length > 0)
    addSwallowed(sums, aligned, right.value, tail, textBetween(aligned, end - 1, end), plain);
  sums.goesOn = goesOn(aligned, first, end);
  sums.otherCase = otherCase(aligned, first, plain);
  sums.emptyEnd = (holes[tail] ?? 0) > 0 && endsLine(costs, end) ? 1 : 0;
  sums.alone = aloneness(aligned, first, end);
  return sums;
}
