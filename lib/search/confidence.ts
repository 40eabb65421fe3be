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
  bias: -8.95,
  share: 4.44,
  amount: 0.75,
  around: -3.1,
  swallowed: -3.5,
  aroundMost: -2.38,
  swallowedMost: -2,
  swapped: -3.47,
  inserted: -2.66,
  mistaken: -4.01,
  foreign: -3.3,
  strange: -2.3,
  missing: -3.46,
  garbled: -4.32,
  misspelt: 3.88,
  slips: 0.76,
  excused: -1.97,
  sentences: -1.47,
  lead: -4.89,
  leadAmount: 2.7,
  alone: 1.21,
  literal: -0.52,
  otherSigns: -2.4,
  complete: 0.61,
  verbatim: 0.85,
  clean: -4.49,
  cleanAmount: 1.75,
  fewWords: 1.27,
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
