// What the codes of a paste say for an article, and against it.
import { codeFamily, codeKey } from './code-notations';
import type { CodeHit } from './codes';
import type { Corpus } from './corpus';
import { editDistance } from './edit-distance';
import type { Match } from './found-match';
import { beginsBetween } from './line-heads';

/** A listed code is as good as a long sentence; one that many articles share is so for none of them. */
const CODE_SCORE = 20;
/** How sure a known code of one article makes. */
export const CODE_CONFIDENCE = 0.97;
const GUESS_CONFIDENCE = 0.3;
/** What a guess counts, and how much less for each wrong digit: the nearest comes first. */
const GUESS_SCORE = 0.45;
const SLIP_SCORE = 0.05;
/** A code this many characters from a message speaks of the same error, if no entry of a log begins between them. */
const SAME_ERROR = 200;

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

function isNear(placed: PlacedCode, match: Match, paste: string): boolean {
  return gapBetween(placed, match) <= SAME_ERROR && !isInOtherEntry(placed, match, paste);
}

function gapBetween(placed: PlacedCode, match: Match): number {
  return Math.max(placed.start - match.end, match.start - placed.end);
}

/** An entry of a log begins between a message and a code near it, or within what was found of the message. */
export function isInOtherEntry(placed: PlacedCode, match: Match, paste: string): boolean {
  if (gapBetween(placed, match) > SAME_ERROR) return false;
  const from = Math.min(placed.end, match.start, match.end);
  const to = Math.max(placed.start, match.end, match.start);
  return beginsBetween(paste, from, to) === 'entry';
}

/** Tells whether the match's article has a code that is one slip away from this one. */
function isSlipOf({ text }: Match, { key }: CodeHit, { documents }: Corpus): boolean {
  const family = codeFamily(key);
  if (family === undefined) return false;
  const keys = (documents[text.article]?.codes ?? []).map(codeKey);
  return keys.some((own) => codeFamily(own) === family && editDistance(own, key, 1) === 1);
}

/**
 * A slip can turn a code into another known one. Where the sentence beside it is surely that of another article, whose
 * code is one slip away, it is no more than a guess.
 *
 * @param sure matches that are sure without a code
 */
export function doubtSlips(
  codes: readonly PlacedCode[],
  sure: readonly Match[],
  corpus: Corpus,
  paste: string,
): readonly PlacedCode[] {
  return codes.map((placed) => {
    const { hit } = placed;
    const isSaid = sure.some(({ text }) => hit.articles.includes(text.article));
    if (hit.kind !== 'known' || isSaid) return placed;
    const isSlip = sure.some((match) => isNear(placed, match, paste) && isSlipOf(match, hit, corpus));
    return isSlip ? { ...placed, hit: { ...hit, kind: 'guess' } } : placed;
  });
}

/** The first code near the match of a family of which the article has another one, none of its own being there. */
export function contradiction(
  article: number,
  match: Match | undefined,
  codes: readonly PlacedCode[],
  families: ReadonlySet<string>,
  paste: string,
): CodeHit | undefined {
  const own = codeOf(article, codes);
  if (!match || families.size === 0 || own?.hit.kind === 'known') return undefined;
  return codes.find(
    (placed) =>
      isNear(placed, match, paste) &&
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
  const certainty = hit.kind === 'guess' ? GUESS_SCORE - SLIP_SCORE * (hit.slips ?? 1) : 1;
  return certainty * (CODE_SCORE / Math.sqrt(hit.articles.length));
}
