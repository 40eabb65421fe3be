// The order of results is worked out from more than their confidence (the literal wording, the lead of a whole
// message over a part). People read it as "surer first", so no result may be said to be surer than the one above.
import type { SearchResult } from './answer';

/** The same results in the same order, none with more confidence than the one before it. */
export function neverSurer(results: readonly SearchResult[]): readonly SearchResult[] {
  let least = 1;
  return results.map((result) => {
    least = Math.min(least, result.confidence);
    return least === result.confidence ? result : { ...result, confidence: least };
  });
}
