// Asks recheck whether an input exists for which a regular expression takes more than linear time.
import { checkSync } from 'recheck';

export type PatternVerdict =
  | { readonly kind: 'safe' }
  | { readonly kind: 'slow'; readonly complexity: string; readonly attack: string }
  | { readonly kind: 'unknown'; readonly why: string };

/**
 * Bounds are counts of characters, not times: the same answer on a busy machine. A pattern that is slow needs far
 * fewer. The time is only a last resort against a checker that never ends. Whoever changes them changes `CHECKED_BY`.
 */
const LIMITS = {
  attackLimit: 3_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  recallTimeout: -1,
  maxAttackStringSize: 20_000,
  maxInitialGenerationSize: 60,
  maxGenerationSize: 20,
  mutationSize: 10,
  crossoverSize: 5,
  maxIteration: 2,
  timeout: 120_000,
} as const;

/** Which checker, with which limits: its answers hold for no other. */
export const CHECKED_BY = 'recheck 4.5.0, limits 1';

/** recheck has four ways to run; this one is JavaScript, in this process, the same on every machine. */
function check(source: string, flags: string) {
  const before = process.env.RECHECK_SYNC_BACKEND;
  process.env.RECHECK_SYNC_BACKEND = 'pure';
  try {
    return checkSync(source, flags, LIMITS);
  } finally {
    if (before === undefined) delete process.env.RECHECK_SYNC_BACKEND;
    else process.env.RECHECK_SYNC_BACKEND = before;
  }
}

/**
 * Whether input can make a pattern slow.
 *
 * @example
 * checkPattern('^(a+)+$', '') //=> { kind: 'slow', complexity: 'exponential', attack: "'a'.repeat(31) + '\\x00'" }
 */
export function checkPattern(source: string, flags: string): PatternVerdict {
  // `d` only asks for offsets, and recheck does not know it
  const found = check(source, flags.replace('d', ''));
  switch (found.status) {
    case 'safe':
      return { kind: 'safe' };
    case 'vulnerable':
      return { kind: 'slow', complexity: found.complexity.summary, attack: found.attack.pattern };
    case 'unknown':
      return { kind: 'unknown', why: found.error.kind };
    default:
      return found satisfies never;
  }
}
