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
  /** Foreign words inside of it. */
  readonly foreign: number;
  readonly strange: number;
  readonly missing: number;
  readonly garbled: number;
  readonly misspelt: number;
  /** A message's whole sentences, or its cut-off end, that are not there. */
  readonly excused: number;
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
  bias: -1.62,
  share: 1.68,
  amount: 0.13,
  around: -7.23,
  foreign: -16.60,
  strange: -30.71,
  missing: -13.18,
  garbled: -11.71,
  misspelt: -2.80,
  excused: -7.37,
  lead: 3.28,
  tie: 1.14,
  alone: -0.24,
  verbatim: 1.83,
  fewWords: -2.54,
};

const NAMES = [
  'bias',
  'share',
  'amount',
  'around',
  'foreign',
  'strange',
  'missing',
  'garbled',
  'misspelt',
  'excused',
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
  const share = Math.max(
    0,
    Math.min(1, (found + (misspelt + garbled) / 2) / Math.max(1, whole - excused / 2)),
  );
  return {
    bias: 1,
    share: share ** 4,
    amount: Math.log1p(found),
    around: around / (around + whole + 1),
    foreign: foreign / (foreign + whole + 1),
    strange: strange / (strange + whole + 1),
    missing: (missing - garbled) / (whole + 1),
    garbled: garbled / (whole + 1),
    misspelt: misspelt / (whole + 1),
    excused: excused / (whole + 1),
    lead: Math.min(0.5, lead),
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
