// The heart: how much of a known message is inside the paste, in the message's own order? Best chain of word
// hits, where missing words, foreign words in between and line ends cost. Chaining hits costs the square of
// their number, some microseconds, and does not grow with the paste; `align.test.ts` holds the obvious slow
// version that fills the whole table, and proves both equal.
import type { Hit, Hits } from './hits';
import type { Template } from './template';
import { BREAK, type Tokens } from './tokens';

/** A message ready to align: words as vocabulary ids, costs as running sums. */
export interface AlignTemplate {
  readonly words: Int32Array;
  readonly weights: Float64Array;
  /** `sums[i]`: weight of the words before the i-th. */
  readonly sums: Float64Array;
  readonly holes: readonly number[];
  readonly signs: Template['signs'];
  /** Running sum of holes: `holeSums[i]` counts those before word i. */
  readonly holeSums: Int32Array;
  readonly sentenceStarts: readonly boolean[];
  readonly weight: number;
}

/** What standing between two matched words costs: running sums over the passage's tokens. */
export interface GapCosts {
  /** Per token, where the message has no placeholder there. */
  readonly foreign: Float64Array;
  /** Line ends and paragraphs, which not even a placeholder crosses for nothing. */
  readonly breaks: Float64Array;
  /** The kind of break before each token; the first and the one behind the last are paragraphs. */
  readonly kinds: readonly number[];
  /** Per token, the weight of the known word that it is; infinite where it is none. */
  readonly own: Float64Array;
  /** The paste ends with the passage. */
  readonly atEnd: boolean;
}

/** A matched word: `word` indexes the template. */
export interface Link extends Hit {
  readonly word: number;
}

export interface Alignment {
  /** In the unit of word weights; below zero where nothing fits. */
  readonly score: number;
  /** Matched words in order. */
  readonly links: readonly Link[];
}

/** Share of a word's weight that its absence costs. */
export const MISSING = 0.8;
/** The same for what a cut-off paste lacks at its end, or whole sentences at a message's start or end. */
export const CUT_OFF = 0.06;
/** What being cut off costs at all: a message that is there as a whole is the better reading. */
export const CUT = 0.4;
export const SENTENCE_LEFT_OUT = 0.35;
/** A word that the message does not have, and one within a placeholder. */
export const FOREIGN = 0.5;
export const IN_HOLE = 0.04;
/** Share of a foreign word's weight where it is a known word: it could have been matched, and was not. */
export const KNOWN_FOREIGN = 0.08;
export const LINE_END = 1.6;
export const SOFT_LINE_END = 0.18;
export const PARAGRAPH = 2.4;
/** A placeholder that nothing fills. */
export const EMPTY_HOLE = 0.15;
/** A message that ends where the clause goes on is perhaps another, longer one. Only tips balances. */
export const GOES_ON = 0.1;
/** Chains look back at most so many hits: further away the gap costs more than any word gives. */
const LOOK_BACK = 48;

/** Prepares a template. */
export function alignTemplate(
  template: Template,
  ids: ReadonlyMap<string, number>,
  weights: Float64Array,
): AlignTemplate {
  const words = Int32Array.from(template.words, (word) => ids.get(word) ?? -1);
  const own = Float64Array.from(words, (id) => weights[id] ?? 0);
  const sums = new Float64Array(words.length + 1);
  const holeSums = new Int32Array(words.length + 2);
  for (let i = 0; i < words.length; i++) sums[i + 1] = (sums[i] ?? 0) + (own[i] ?? 0);
  for (let i = 0; i <= words.length; i++) holeSums[i + 1] = (holeSums[i] ?? 0) + (template.holes[i] ?? 0);
  return {
    words,
    weights: own,
    sums,
    holes: template.holes,
    signs: template.signs,
    holeSums,
    sentenceStarts: template.sentenceStarts,
    weight: sums[words.length] ?? 0,
  };
}

/** What it costs to begin at word `i` on a token: the words before it, or less where they are whole sentences. */
export function headCost(template: AlignTemplate, costs: GapCosts, i: number, token: number): number {
  const share = template.sentenceStarts[i] === true ? SENTENCE_LEFT_OUT : MISSING;
  const hole = (template.holes[i] ?? 0) > 0 && endsLine(costs, token) ? EMPTY_HOLE : 0;
  return share * (template.sums[i] ?? 0) + hole;
}

/** How many words a value at the very end of a cut-off paste may have. */
const MOST_IN_LAST_HOLE = 12;

/** Tells whether the paste ends within the placeholder before word `i`. */
export function endsInHole(template: AlignTemplate, costs: GapCosts, i: number, token: number): boolean {
  const left = costs.kinds.length - 1 - token;
  if ((template.holes[i] ?? 0) === 0 || i >= template.words.length) return false;
  return (
    left <= MOST_IN_LAST_HOLE &&
    (costs.breaks[costs.kinds.length - 1] ?? 0) - (costs.breaks[token] ?? 0) < LINE_END
  );
}

/** What it costs to end before word `i` of the template and before a token. */
export function tailCost(
  template: AlignTemplate,
  costs: GapCosts,
  i: number,
  token: number,
  cutOff: boolean,
): number {
  const left = template.weight - (template.sums[i] ?? 0);
  if (left > 0 && cutOff) return CUT + CUT_OFF * left;
  if (left > 0 && costs.atEnd && endsInHole(template, costs, i, token))
    return CUT + CUT_OFF * left + IN_HOLE * (costs.kinds.length - 1 - token);
  const kind = costs.kinds[token] ?? 0;
  const hole = (template.holes[i] ?? 0) > 0;
  const ending = hole ? (endsLine(costs, token) ? EMPTY_HOLE : 0) : kind === BREAK.none ? GOES_ON : 0;
  return (template.sentenceStarts[i] === true ? SENTENCE_LEFT_OUT : MISSING) * left + ending;
}

/** Costs of going from a word that ends before token `fromToken` and template word `fromWord` to the next match. */
export function gapCost(
  template: AlignTemplate,
  costs: GapCosts,
  fromWord: number,
  toWord: number,
  fromToken: number,
  toToken: number,
): number {
  const missing = MISSING * ((template.sums[toWord] ?? 0) - (template.sums[fromWord] ?? 0));
  const crossed = (costs.breaks[toToken + 1] ?? 0) - (costs.breaks[fromToken] ?? 0);
  const holes = (template.holeSums[toWord + 1] ?? 0) - (template.holeSums[fromWord] ?? 0);
  const tokens = toToken - fromToken;
  if (tokens === 0) return missing + crossed + (holes > 0 ? EMPTY_HOLE : 0);
  if (holes > 0) return missing + crossed + IN_HOLE * tokens;
  return missing + crossed + (costs.foreign[toToken] ?? 0) - (costs.foreign[fromToken] ?? 0);
}

/** More hits than this are the same words over and over; a chain among the first ones is as good. */
const MOST_LINKS = 512;
// Scratch columns, used anew by each call: objects for each hit of each candidate cost more than the alignment.
const ats = new Int32Array(MOST_LINKS);
const lengths = new Int32Array(MOST_LINKS);
const words = new Int32Array(MOST_LINKS);
const gains = new Float64Array(MOST_LINKS);
const likenesses = new Float64Array(MOST_LINKS);
const scores = new Float64Array(MOST_LINKS);
const previous = new Int32Array(MOST_LINKS);

/**
 * What a hit gains: for a word that is there as another one (`revision` for `revisions`) no more than that one is
 * worth, however rare the misspelt one would be.
 */
function gainOf(weight: number, { at, length, likeness }: Hit, { own }: GapCosts): number {
  // The second of two words that are there as one, which is a word of its own: the first has all that it is worth.
  if (length === 0 && Number.isFinite(own[at - 1])) return 0;
  return likeness * (likeness < 1 && length === 1 ? Math.min(weight, own[at] ?? weight) : weight);
}

/** Puts all hits of the template's words into the columns, in text order; returns how many. */
function fillLinks(template: AlignTemplate, hits: Hits, costs: GapCosts): number {
  let count = 0;
  for (let i = 0; i < template.words.length; i++) {
    const list = hits.get(template.words[i] ?? -1);
    if (!list) continue;
    for (const hit of list) {
      if (count === MOST_LINKS) return count;
      // Insertion from behind: each word's hits are in order already. Equal places keep the message's order.
      let k = count++;
      while (k > 0 && (ats[k - 1] ?? 0) > hit.at) {
        ats[k] = ats[k - 1] ?? 0;
        lengths[k] = lengths[k - 1] ?? 0;
        words[k] = words[k - 1] ?? 0;
        gains[k] = gains[k - 1] ?? 0;
        likenesses[k] = likenesses[k - 1] ?? 0;
        k--;
      }
      ats[k] = hit.at;
      lengths[k] = hit.length;
      words[k] = i;
      gains[k] = gainOf(template.weights[i] ?? 0, hit, costs);
      likenesses[k] = hit.likeness;
    }
  }
  return count;
}

/** The best score of a chain that ends with link `b`, and the link before it. */
function reachLink(template: AlignTemplate, costs: GapCosts, b: number): number {
  const word = words[b] ?? 0;
  const at = ats[b] ?? 0;
  let reach = -headCost(template, costs, word, at);
  previous[b] = -1;
  for (let a = b - 1; a >= 0 && a >= b - LOOK_BACK; a--) {
    const before = words[a] ?? 0;
    const end = (ats[a] ?? 0) + (lengths[a] ?? 0);
    // No gap costs less than nothing.
    if (before >= word || end > at || (scores[a] ?? 0) <= reach) continue;
    const score = (scores[a] ?? 0) - gapCost(template, costs, before + 1, word, end, at);
    if (score <= reach) continue;
    reach = score;
    previous[b] = a;
  }
  return reach + (gains[b] ?? 0);
}

/**
 * Aligns a message with a passage.
 *
 * @param cutOff tells whether the paste ends, or an ellipsis stands, behind a token
 */
export function align(
  template: AlignTemplate,
  hits: Hits,
  costs: GapCosts,
  cutOff: (token: number) => boolean,
): Alignment {
  const count = fillLinks(template, hits, costs);
  let best = -1;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (let b = 0; b < count; b++) {
    const reached = reachLink(template, costs, b);
    scores[b] = reached;
    if (reached <= bestScore) continue;
    const end = (ats[b] ?? 0) + (lengths[b] ?? 0);
    const score = reached - tailCost(template, costs, (words[b] ?? 0) + 1, end, cutOff(end));
    if (score <= bestScore) continue;
    bestScore = score;
    best = b;
  }
  const links: Link[] = [];
  for (let b = best; b >= 0; b = previous[b] ?? -1)
    links.push({
      at: ats[b] ?? 0,
      length: lengths[b] ?? 0,
      word: words[b] ?? 0,
      likeness: likenesses[b] ?? 0,
    });
  return { score: bestScore, links: links.reverse() };
}

/**
 * Running sums of what each token of a passage costs when it stands in a gap, and what it is worth itself.
 *
 * @param known per token, the weight of the known word that it is or is near to
 * @param own per token, the weight of the known word that it is; infinite where it is none
 */
export function gapCosts(
  tokens: Tokens,
  breakCosts: Float64Array,
  known: Float64Array,
  own: Float64Array,
  atEnd: boolean,
): GapCosts {
  const foreign = new Float64Array(tokens.words.length + 1);
  const breaks = new Float64Array(tokens.words.length + 2);
  tokens.words.forEach((_, i) => {
    foreign[i + 1] = (foreign[i] ?? 0) + FOREIGN + KNOWN_FOREIGN * (known[i] ?? 0);
    breaks[i + 1] = (breaks[i] ?? 0) + (breakCosts[i] ?? 0);
  });
  const kinds = [...tokens.breaks, BREAK.paragraph];
  kinds[0] = BREAK.paragraph;
  return { foreign, breaks, kinds, own, atEnd };
}

/** Nothing of the line is left before a token, which a console did not merely wrap. */
export function endsLine({ kinds, breaks }: GapCosts, token: number): boolean {
  const kind = kinds[token] ?? BREAK.paragraph;
  if (kind !== BREAK.line) return kind > BREAK.line;
  return (breaks[token + 1] ?? 0) - (breaks[token] ?? 0) >= LINE_END;
}
