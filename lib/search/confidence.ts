// How sure is a match? A logistic sum of what speaks for and against it. The weights were fitted by
// lib/bench/calibrate.ts on development pastes and on noise made from other messages, so that of the answers
// said with 0.9, nine in ten are right; the names say what each stands for.
import type { Evidence } from './evidence';

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
  /** Telling words for which others stand. */
  readonly swapped: number;
  /** Foreign words inside of it. */
  readonly foreign: number;
  readonly strange: number;
  readonly missing: number;
  readonly garbled: number;
  readonly misspelt: number;
  /** A message's cut-off end. */
  readonly excused: number;
  /** Its whole sentences that are not there. */
  readonly sentences: number;
  /** Lead over the next article, -1 to 1. */
  readonly lead: number;
  /** A tie is a tie, however small the lead. */
  readonly tie: number;
  readonly alone: number;
  /** Every sign as the message has it. */
  readonly verbatim: number;
  /** One or two words are found anywhere. */
  readonly fewWords: number;
}

/** Weights of the sum. */
const WEIGHTS: Features = {
  bias: -1.74,
  share: 1.35,
  amount: 0.24,
  around: -8.55,
  swallowed: -2,
  swapped: -1,
  foreign: -16.13,
  strange: -29.94,
  missing: -13.39,
  garbled: -11.78,
  misspelt: -3.42,
  excused: -7.06,
  lead: 2.97,
  // Fitted at -12 on single-sentence messages; people do paste first sentences only, and the lead tells twins.
  sentences: -4,
  tie: 1.32,
  alone: -0.21,
  verbatim: 1.84,
  fewWords: -2.26,
};

const NAMES = [
  'bias',
  'share',
  'amount',
  'around',
  'swallowed',
  'swapped',
  'foreign',
  'strange',
  'missing',
  'garbled',
  'misspelt',
  'excused',
  'sentences',
  'lead',
  'tie',
  'alone',
  'verbatim',
  'fewWords',
] as const;

/** A lead below this is a tie. */
const TIE = 0.02;

/** @param lead share of the score by which it leads the next article, -1 to 1 */
export function features(evidence: Evidence, lead: number): Features {
  const { whole, found, misspelt, missing, garbled, excused, foreign, strange, around } = evidence;
  // Left-out sentences leave a message of their own behind.
  const rest = Math.max(1, whole - evidence.sentences);
  const cut = excused - evidence.sentences;
  const share = Math.max(0, Math.min(1, (found + (misspelt + garbled) / 2) / Math.max(1, rest - cut / 2)));
  return {
    bias: 1,
    share: share ** 4,
    amount: Math.log1p(found),
    around: around / (around + rest + 1),
    swallowed: evidence.swallowed / (evidence.swallowed + rest + 1),
    swapped: Math.min(1, evidence.swapped / 2),
    foreign: foreign / (foreign + rest + 1),
    strange: strange / (strange + rest + 1),
    missing: (missing - garbled) / (rest + 1),
    garbled: garbled / (rest + 1),
    misspelt: misspelt / (rest + 1),
    excused: cut / (rest + 1),
    lead: Math.min(0.5, lead),
    sentences: evidence.sentences / (whole + 1),
    tie: lead < TIE ? 1 : 0,
    alone: evidence.alone,
    verbatim: evidence.literal > 0.98 && missing + foreign + strange === 0 ? 1 : 0,
    fewWords: evidence.words <= 1 ? 1 : evidence.words === 2 ? 0.5 : 0,
  };
}

/** 0 to 1. */
export function confidence(values: Features): number {
  const sum = NAMES.reduce((total, name) => total + WEIGHTS[name] * values[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
