// What the codes of a paste say for an article, and against it.
import { codeFamily } from './code-notations';
import type { CodeHit } from './codes';
import type { Match } from './match';

/** A listed code is as good as a long sentence; one that many articles share is so for none of them. */
const CODE_SCORE = 20;
/** How sure a known code of one article makes. */
export const CODE_CONFIDENCE = 0.97;
const GUESS_CONFIDENCE = 0.3;
/** A code this many characters from a message speaks of the same error. */
const NEAR = 200;

/** A place of the paste for every code hit. */
export interface PlacedCode {
  readonly hit: CodeHit;
  readonly start: number;
  readonly end: number;
}

export function codeOf(article: number, codes: readonly PlacedCode[]): PlacedCode | undefined {
  const own = codes.filter((code) => code.hit.articles.includes(article));
  return own.find((code) => code.hit.kind === 'known') ?? own[0];
}

/** Tells whether two code hits are readings of the same characters. */
function samePlace(a: PlacedCode | undefined, b: PlacedCode): boolean {
  return a !== undefined && a.start < b.end && b.start < a.end;
}

/** The first code near the match of a family of which the article has another one, none of its own being there. */
export function contradiction(
  article: number,
  match: Match | undefined,
  codes: readonly PlacedCode[],
  families: ReadonlySet<string>,
): CodeHit | undefined {
  const own = codeOf(article, codes);
  if (!match || families.size === 0 || own?.hit.kind === 'known') return undefined;
  return codes.find(
    (placed) =>
      placed.start - match.end <= NEAR &&
      match.start - placed.end <= NEAR &&
      families.has(codeFamily(placed.hit.key) ?? '') &&
      !placed.hit.articles.includes(article) &&
      !samePlace(own, placed),
  )?.hit;
}

export function codeConfidence(hit: CodeHit | undefined): number {
  if (!hit) return 0;
  if (hit.kind === 'guess') return GUESS_CONFIDENCE;
  return hit.articles.length === 1 ? CODE_CONFIDENCE : CODE_CONFIDENCE / (hit.articles.length + 0.5);
}

export function codeScore(hit: CodeHit | undefined): number {
  if (!hit) return 0;
  return (hit.kind === 'guess' ? 0.4 : 1) * (CODE_SCORE / Math.sqrt(hit.articles.length));
}
