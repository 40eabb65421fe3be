// How sure is a match? A logistic sum of what speaks for and against it. The weights were fitted by
// lib/bench/calibrate.ts on development pastes and on noise made from other messages, so that of the answers
// said with 0.9, nine in ten are right; the names say what each stands for.
import type { Evidence } from './match';

/** Weights of the sum. */
export const WEIGHTS = {
  bias: -5.34,
  /** Share of the message found, to the fourth power: half a message tells little. */
  share: 4.09,
  /** How much was found, as a logarithm. */
  amount: 1.72,
  /** Share of known words around it that it leaves unexplained. */
  around: -4.46,
  foreign: -2,
  missing: -2,
  /** Lead over the next article, -1 to 1. */
  lead: 1.85,
  whole: -0.58,
} as const;

/** The numbers that the weights multiply, in the same names. */
export type Features = Readonly<Record<keyof typeof WEIGHTS, number>>;

/** @param lead share of the score by which it leads the next article, -1 to 1 */
export function features(evidence: Evidence, score: number, lead: number): Features {
  const { whole, found, misspelt, missing, excused, foreign, around } = evidence;
  const share = Math.max(0, Math.min(1, (found + misspelt / 2) / Math.max(1, whole - excused / 2)));
  return {
    bias: 1,
    share: share ** 4,
    amount: Math.log1p(Math.max(0, score)),
    around: around / (around + whole + 1),
    foreign: foreign / (foreign + whole + 1),
    missing: missing / (whole + 1),
    lead,
    whole: Math.log1p(whole),
  };
}

const NAMES = ['bias', 'share', 'amount', 'around', 'foreign', 'missing', 'lead', 'whole'] as const;

/** 0 to 1. */
export function confidence(values: Features): number {
  const sum = NAMES.reduce((total, name) => total + WEIGHTS[name] * values[name], 0);
  return 1 / (1 + Math.exp(-sum));
}
