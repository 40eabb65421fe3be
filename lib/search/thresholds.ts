// From which confidence the engine says what. One set for all kinds of text and all sites.
import type { Verdict } from './answer';

/** Below, a guess would be wrong more often than one time in three hundred. */
export const LIKELY = 0.3;
/** Together with nothing missing and nothing foreign. */
export const EXACT = 0.5;
/** Below, the nearest articles are shown as what they are: not an answer. */
export const SHORTLIST = 0.04;

/** One answer, said with confidence. */
export function isConfident(verdict: Verdict): boolean {
  return verdict === 'exact' || verdict === 'likely';
}
