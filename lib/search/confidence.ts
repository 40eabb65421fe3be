// How sure is a match? A logistic sum of what speaks for and against it. The weights were fitted by
// lib/bench/calibrate.ts on development pastes and on noise made from other messages, so that of the answers
// said with 0.9, nine in ten are right; the names say what each stands for.
import { type Evidence, isComplete } from './evidence';
import { UNTOLD } from './literal-share';

/** The numbers that the weights multiply. */
export interface Features {
  readonly bias: number;
  /** Share of the message found, to the fourth power: half a message tells little. */
  readonly share: number;
  /** How much was found, as a logarithm. */
  readonly amount: number;
  /** Share of known words around it that it leaves unexplained. */
  readonly around: number;
  /** Words of prose in its placeholders. */
  readonly swallowed: number;
  /** The same without regard to the message's length: three words more are another message, however long. */
  readonly aroundMost: number;
  readonly swallowedMost: number;
  /** Unknown words of prose in its placeholders. */
  readonly swallowedStrange: number;
  /** Another known message goes on where this one ends, or has the words that its placeholder takes. */
  readonly goesOn: number;
  readonly goesIn: number;
  readonly strangeBefore: number;
  readonly otherCase: number;
  /** Other words stand in the place of its own although no word is misspelt. */
  readonly otherWord: number;
  /** Telling words for which others stand, and others that stand between its own. */
  readonly swapped: number;
  readonly inserted: number;
  /** Known words taken for misspelt ones. */
  readonly mistaken: number;
  /** Foreign words inside of it. */
  readonly foreign: number;
  readonly strange: number;
  readonly missing: number;
  readonly garbled: number;
  readonly misspelt: number;
  /** Any misspelt word at all. */
  readonly slips: number;
  /** A message's cut-off end. */
  readonly excused: number;
  /** Its whole sentences that are not there. */
  readonly sentences: number;
  /** Lead over the next article, -1 to 1, and what it leads by. */
  readonly lead: number;
  readonly leadAmount: number;
  readonly alone: number;
  /** Signs as the message has them. */
  readonly literal: number;
  /** Other signs although no word is misspelt. */
  readonly otherSigns: number;
  /** Every word there and nothing else inside; with every sign; with nothing in its sentence that it does not explain. */
  readonly complete: number;
  readonly verbatim: number;
  readonly clean: number;
  readonly cleanAmount: number;
  /** One or two words are found anywhere. */
  readonly fewWords: number;
}

/** Weights of the sum. */
const WEIGHTS: Features = {
  bias: -8.45,
  share: 3.74,
  amount: 0.67,
  around: -2.06,
  swallowed: -1.56,
  aroundMost: -2.43,
  swallowedMost: -1.29,
  swallowedStrange: -1.06,
  goesOn: -2.21,
  goesIn: -1.97,
  strangeBefore: -0.5,
  otherCase: -2.21,
  otherWord: -0.6,
  swapped: -2.68,
  inserted: -1.77,
  mistaken: -4.38,
  foreign: -2.35,
  strange: -2.37,
  missing: -2.4,
  garbled: -3.38,
  misspelt: 2.23,
  slips: 1.69,
  excused: -2.86,
  sentences: -2.53,
  lead: -1.55,
  leadAmount: 1.75,
  alone: 0.55,
  literal: -0.72,
  otherSigns: -2.4,
  complete: 2.06,
  verbatim: 0.86,
  clean: -4.08,
  cleanAmount: 1.54,
  fewWords: -0.09,
};

/** The weight of two or three telling words. */
const MANY = 10;

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
  const clean = complete === 1 && around + swallowed === 0 ? 1 : 0;
  const part = (weight: number) => weight / (weight + rest + 1);
  return {
    bias: 1,
    share: share ** 4,
    amount,
    around: part(around),
    swallowed: part(swallowed),
    aroundMost: Math.min(1, around / MANY),
    swallowedMost: Math.min(1, swallowed / MANY),
    swallowedStrange: Math.min(1, evidence.swallowedStrange / 2),
    goesOn: evidence.goesOn,
    goesIn: evidence.goesIn,
    strangeBefore: evidence.strangeBefore,
    otherCase: evidence.otherCase,
    otherWord: misspelt === 0 && (garbled > 0 || evidence.swapped > 0) ? 1 : 0,
    swapped: Math.min(1, evidence.swapped),
    inserted: Math.min(1, evidence.inserted),
    mistaken: Math.min(1, evidence.mistaken / 2),
    foreign: part(foreign),
    strange: part(strange),
    missing: (missing - garbled) / (rest + 1),
    garbled: garbled / (rest + 1),
    misspelt: misspelt / (rest + 1),
    slips: misspelt > 0 ? 1 : 0,
    excused: cut / (rest + 1),
    sentences: evidence.sentences / (whole + 1),
    lead: capped,
    leadAmount: capped * amount,
    alone: evidence.alone,
    literal,
    otherSigns: misspelt === 0 && literal < UNTOLD ? 1 : 0,
    complete,
    verbatim: complete * literal,
    clean,
    cleanAmount: clean * amount,
    fewWords: evidence.words <= 1 ? 1 : evidence.words === 2 ? 0.5 : 0,
  };
}

const NAMES = [
  'bias',
  'share',
  'amount',
  'around',
  'swallowed',
  'aroundMost',
  'swallowedMost',
  'swallowedStrange',
  'goesOn',
  'goesIn',
  'strangeBefore',
  'otherCase',
  'otherWord',
  'swapped',
  'inserted',
  'mistaken',
  'foreign',
  'strange',
  'missing',
  'garbled',
  'misspelt',
  'slips',
  'excused',
  'sentences',
  'lead',
  'leadAmount',
  'alone',
  'literal',
  'otherSigns',
  'complete',
  'verbatim',
  'clean',
  'cleanAmount',
  'fewWords',
] as const;

/** 0 to 1. */
export function confidence(values: Features): number {
  let sum = 0;
  for (const name of NAMES) sum += WEIGHTS[name] * values[name];
  return 1 / (1 + Math.exp(-sum));
}
