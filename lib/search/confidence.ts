// How sure is a match? A logistic sum of what speaks for and against it. The weights were fitted by
// lib/bench/calibrate.ts on development pastes and on noise made from other messages, a wrong
// answer weighing more than a right one; the names say what each stands for.
import { type Evidence, isComplete } from './evidence';

/** The numbers that the weights multiply. */
export interface Features {
  readonly bias: number;
  /** Share of the message found, to the fourth power: half a message tells little. */
  readonly share: number;
  /** How much was found, as a logarithm. */
  readonly amount: number;
  /** Share of known words around it that it leaves unexplained. */
  readonly around: number;
  /** The same without regard to the message's length: three words more are another message, however long. */
  readonly aroundMost: number;
  readonly swallowedMost: number;
  /** Unknown words of prose in its placeholders. */
  readonly swallowedStrange: number;
  /** Many words of prose in one placeholder, known or not; none in one at the end. */
  readonly phrase: number;
  readonly emptyEnd: number;
  /** Another known message goes on where this one ends, or has the words that its placeholder takes. */
  readonly goesOn: number;
  readonly goesIn: number;
  /** A small letter where the message begins with a capital. */
  readonly otherCase: number;
  /** Telling words for which others stand, and others that stand between its own. */
  readonly swapped: number;
  readonly inserted: number;
  /** Known words taken for misspelt ones. */
  readonly mistaken: number;
  /** Foreign words inside of it. */
  readonly foreign: number;
  readonly strange: number;
  /** The longer the message, the more a missing word tells. */
  readonly missingAmount: number;
  readonly garbledAmount: number;
  /** Any misspelt word at all, where no other is missing: a slip must not make surer of half a message. */
  readonly slips: number;
  /** A message's cut-off end. */
  readonly excused: number;
  /** Its whole sentences that are not there. */
  readonly sentences: number;
  /** Lead over the next article, -1 to 1, by how much was found. */
  readonly leadAmount: number;
  readonly alone: number;
  /** Every word there and nothing else inside: as far as the signs are, too, and with prose in its placeholders. */
  readonly verbatim: number;
  readonly completeSwallowed: number;
  /** One or two words are found anywhere. */
  readonly fewWords: number;
}

/** Weights of the sum. */
const WEIGHTS: Features = {
  bias: -6.84,
  share: 0.52,
  amount: 0.56,
  around: -4.2,
  aroundMost: -0.73,
  swallowedMost: -2.48,
  swallowedStrange: -0.95,
  phrase: -2.18,
  emptyEnd: -1.39,
  goesOn: -2.1,
  goesIn: -2.03,
  otherCase: -0.64,
  swapped: -2.53,
  inserted: -1.94,
  mistaken: -4.87,
  foreign: -2.21,
  strange: -4.12,
  missingAmount: -1.96,
  garbledAmount: -4.14,
  slips: 2.08,
  excused: -3.9,
  sentences: -1.5,
  leadAmount: 1.75,
  alone: 1.36,
  completeSwallowed: -0.73,
  verbatim: 2.98,
  fewWords: -1.01,
};

/** The weight of two or three telling words. */
const MANY = 10;
/** Less than any word weighs. */
const LITTLE = 0.5;

/** @param lead share of the score by which it leads the next article, -1 to 1 */
export function features(evidence: Evidence, lead: number): Features {
  const { whole, found, misspelt, missing, garbled, excused, foreign, strange, around, swallowed, literal } =
    evidence;
  // Left-out sentences leave a message of their own behind.
  const rest = Math.max(1, whole - evidence.sentences);
  const cut = excused - evidence.sentences;
  const share = Math.max(0, Math.min(1, (found + (misspelt + garbled) / 2) / Math.max(1, rest - cut / 2)));
  const amount = Math.log1p(found);
  const capped = Math.min(0.5, lead);
  const complete = isComplete(evidence) ? 1 : 0;
  const isElseThere = excused + evidence.otherSigns === 0 && missing - garbled < LITTLE;
  const part = (weight: number) => weight / (weight + rest + 1);
  return {
    bias: 1,
    share: share ** 4,
    amount,
    around: part(around),
    aroundMost: Math.min(1, around / MANY),
    swallowedMost: Math.min(1, swallowed / MANY),
    swallowedStrange: Math.min(1, evidence.swallowedStrange / 2),
    phrase: Math.min(1, Math.max(0, evidence.phrase - 1) / 3),
    emptyEnd: evidence.emptyEnd,
    goesOn: evidence.goesOn,
    goesIn: evidence.goesIn,
    otherCase: evidence.otherCase,
    swapped: Math.min(1, evidence.swapped),
    inserted: Math.min(1, evidence.inserted),
    mistaken: Math.min(1, evidence.mistaken / 2),
    foreign: part(foreign),
    strange: part(strange),
    missingAmount: (amount * (missing - garbled)) / (rest + 1),
    garbledAmount: (amount * garbled) / (rest + 1),
    slips: misspelt > 0 && isElseThere ? 1 : 0,
    excused: cut / (rest + 1),
    sentences: evidence.sentences / (whole + 1),
    leadAmount: capped * amount,
    alone: evidence.alone,
    completeSwallowed: complete * Math.min(1, swallowed / MANY),
    verbatim: complete * literal,
    fewWords: evidence.words <= 1 ? 1 : evidence.words === 2 ? 0.5 : 0,
  };
}

const NAMES = Object.keys(WEIGHTS) as readonly (keyof Features)[];

/** 0 to 1. */
export function confidence(values: Features): number {
  let sum = 0;
  for (const name of NAMES) sum += WEIGHTS[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
