// By how much does an article lead the others at the same place of a paste?
import type { CodeHit } from './codes';
import type { Corpus } from './corpus';
import { isComplete } from './evidence';
import type { Match } from './found-match';

/** A message that would have to be cut off is less of a rival to one that is whole. */
const CUT_RIVAL = 0.8;
/** Share of a message's signs and letters with which it is there as it is written, in any case. */
const WRITTEN = 0.95;

/** Offsets into the paste. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** How many characters two findings share; below zero, how far they are apart. */
export function sharedPlace(a: readonly Place[], b: readonly Place[]): number {
  let most = Number.NEGATIVE_INFINITY;
  for (const one of a)
    for (const two of b) most = Math.max(most, Math.min(one.end, two.end) - Math.max(one.start, two.start));
  return most;
}

/** An article with what was found of it, before it is compared with others. */
export interface Scored {
  readonly article: number;
  readonly match: Match | undefined;
  readonly code: CodeHit | undefined;
  readonly score: number;
  /** Where its message stands, and where its code does: between the two may be another error. */
  readonly places: readonly Place[];
}

/**
 * Two articles with word for word the same message, of which nobody says how to tell them apart: whichever is
 * answered, the text's message is answered. Where an author says how (`sameMessage`), the text cannot decide.
 */
function areDoubles(a: Scored, b: Scored, { documents }: Corpus): boolean {
  const [one, other] = [a.match?.text.template.words, b.match?.text.template.words];
  if (!one || !other || one.length !== other.length || !one.every((word, i) => word === other[i]))
    return false;
  const [first, second] = [documents[a.article], documents[b.article]];
  if (!first || !second) return false;
  return !first.sameMessage.includes(second.id) && !second.sameMessage.includes(first.id);
}

/**
 * A message that is there as a whole, sign by sign, and holds every word of another one at the same places: what
 * speaks for the other speaks for it (`patch failed: {file}` and `{what} failed`).
 */
function holds(own: Scored, other: Scored): boolean {
  const [whole, part] = [own.match, other.match];
  if (!whole || !part || other.code || part.tokens !== whole.tokens) return false;
  if (part.alignment.links.length >= whole.alignment.links.length) return false;
  if (whole.evidence.literal < WRITTEN || !isComplete(whole.evidence)) return false;
  const places = new Set(whole.alignment.links.map(({ at }) => at));
  return part.alignment.links.every(({ at }) => places.has(at));
}

/** Share of its score by which it leads the best other one at the same place, -1 to 1. */
export function leadOf(own: Scored, scored: readonly Scored[], corpus: Corpus): number {
  const rival = scored.find(
    (other) =>
      other !== own &&
      sharedPlace(own.places, other.places) > 0 &&
      !areDoubles(own, other, corpus) &&
      !holds(own, other),
  );
  const doubt = rival?.match?.evidence.cutOff && !own.match?.evidence.cutOff ? CUT_RIVAL : 1;
  return Math.max(-1, Math.min(1, (own.score - doubt * (rival?.score ?? 0)) / Math.max(own.score, 1)));
}
