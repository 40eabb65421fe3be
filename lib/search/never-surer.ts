// The order of results is worked out from more than their confidence (the literal wording, the lead of a whole
// message over a part). People read it as "surer first", so no result may be said to be surer than the one above.
import type { SearchResult } from './answer';
import { LIKELY } from './thresholds';

/** What is not said with confidence is less sure than all that is. */
export const UNSURE = LIKELY - 0.01;

/**
 * The same results in the same order, none with more confidence than the one before it.
 *
 * @param most what the first may have
 */
export function neverSurer(results: readonly SearchResult[], most = 1): readonly SearchResult[] {
  let least = most;
  return results.map((result) => {
    least = Math.min(least, result.confidence);
    return least === result.confidence ? result : { ...result, confidence: least };
  });
}
