// No regular expression of the product can be made slow by what people paste: each one is asked about, and what
// cannot be told is on a list with the reason why it does no harm.

import type { PatternVerdict } from './check-pattern';
import type { Collection, Pattern } from './collect-patterns';

/** A pattern, or an expression that makes one, that is left as it is. */
export interface Excused {
  /** As the report writes it: `/source/flags`, or `path: expression`. */
  readonly what: string;
  readonly why: string;
}

export interface PatternReport {
  readonly checked: number;
  /** What `npm test` fails on, one line each. */
  readonly faults: readonly string[];
  /** Those that were found safe, as `/source/flags`, to be believed the next time. */
  readonly safe: readonly string[];
}

/** A pattern as the source would write it. */
export function patternName({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string {
  return `/${source}/${flags}`;
}

function faultOf(verdict: PatternVerdict): string | undefined {
  switch (verdict.kind) {
    case 'safe':
      return undefined;
    case 'slow':
      return `${verdict.complexity}, for example with ${verdict.attack}`;
    case 'unknown':
      return `the checker cannot tell (${verdict.why})`;
    default:
      return verdict satisfies never;
  }
}

/**
 * Asks about every pattern.
 *
 * @param known patterns that the same checker found safe before
 * @throws where there is no pattern at all: then nothing was looked at
 */
export function reportPatterns(
  { patterns, composed }: Collection,
  check: (source: string, flags: string) => PatternVerdict,
  excused: readonly Excused[] = [],
  known: ReadonlySet<string> = new Set(),
): PatternReport {
  if (patterns.length === 0) throw new Error('No regular expression was seen: nothing was checked.');
  const reasons = new Map(excused.map(({ what, why }) => [what, why]));
  const names = new Set([...patterns.map(patternName), ...composed]);
  const faults = excused
    .filter(({ what }) => !names.has(what))
    .map(({ what }) => `excused, but nowhere in the source any more: ${what}`);
  const safe: string[] = [];
  for (const pattern of patterns) {
    const name = patternName(pattern);
    if (reasons.has(name)) continue;
    const fault = known.has(name) ? undefined : faultOf(check(pattern.source, pattern.flags));
    if (fault === undefined) safe.push(name);
    else faults.push(`${pattern.places.join(', ')}: ${name} can be made slow: ${fault}`);
  }
  for (const place of composed)
    if (!reasons.has(place)) faults.push(`only the running program knows this pattern: ${place}`);
  return { checked: patterns.length, faults, safe };
}
