// An article found in a paste: the best of its texts, its codes, and how sure that is.
import { codeFamily } from './code-notations';
import type { CodeHit } from './codes';
import { confidence, features } from './confidence';
import type { Corpus } from './corpus';
import type { Match } from './match';

export interface Finding {
  readonly article: number;
  readonly match: Match | undefined;
  readonly code: CodeHit | undefined;
  /** A code of the paste that contradicts the article's. */
  readonly otherCode: CodeHit | undefined;
  readonly score: number;
  /** Share of the score by which it leads the next article, -1 to 1. */
  readonly lead: number;
  readonly confidence: number;
  /** Offsets into the paste. */
  readonly start: number;
  readonly end: number;
}

/** A listed code is as good as a long sentence; one that many articles share is so for none of them. */
const CODE_SCORE = 20;
const CODE_CONFIDENCE = 0.97;
const GUESS_CONFIDENCE = 0.3;
/** The paste names another error: never said with confidence. */
const OTHER_CODE = 0.4;
/** An article of a product that is gone never hides a living one. */
const ARCHIVED = 0.8;

/** A place of the paste for every code hit. */
export interface PlacedCode {
  readonly hit: CodeHit;
  readonly start: number;
  readonly end: number;
}

function bestMatches(matches: readonly Match[]): Map<number, Match> {
  const best = new Map<number, Match>();
  for (const match of matches) {
    const before = best.get(match.text.article);
    const better =
      !before || match.score > before.score || (match.score === before.score && match.start < before.start);
    if (better) best.set(match.text.article, match);
  }
  return best;
}

function codeOf(article: number, codes: readonly PlacedCode[]): PlacedCode | undefined {
  const own = codes.filter((code) => code.hit.articles.includes(article));
  return own.find((code) => code.hit.kind === 'known') ?? own[0];
}

/** The first code of the paste of a family of which the article has another one, none of its own being there. */
function contradiction(
  article: number,
  codes: readonly PlacedCode[],
  families: ReadonlySet<string>,
): CodeHit | undefined {
  if (families.size === 0 || codeOf(article, codes)?.hit.kind === 'known') return undefined;
  return codes.find(({ hit }) => families.has(codeFamily(hit.key) ?? '') && !hit.articles.includes(article))
    ?.hit;
}

function codeConfidence(hit: CodeHit | undefined): number {
  if (!hit) return 0;
  if (hit.kind === 'guess') return GUESS_CONFIDENCE;
  return hit.articles.length === 1 ? CODE_CONFIDENCE : CODE_CONFIDENCE / (hit.articles.length + 0.5);
}

function codeScore(hit: CodeHit | undefined): number {
  if (!hit) return 0;
  return (hit.kind === 'guess' ? 0.4 : 1) * (CODE_SCORE / Math.sqrt(hit.articles.length));
}

/** All articles found, best first. */
export function collectFindings(
  matches: readonly Match[],
  codes: readonly PlacedCode[],
  corpus: Corpus,
): readonly Finding[] {
  const best = bestMatches(matches);
  const articles = new Set([...best.keys(), ...codes.flatMap((code) => code.hit.articles)]);
  const scored = [...articles].map((article) => {
    const match = best.get(article);
    const code = codeOf(article, codes);
    return { article, match, code, score: Math.max(0, match?.score ?? 0) + codeScore(code?.hit) };
  });
  scored.sort((a, b) => b.score - a.score || a.article - b.article);
  const findings = scored.map(({ article, match, code, score }, rank): Finding => {
    const rival = rank === 0 ? (scored[1]?.score ?? 0) : (scored[0]?.score ?? 0);
    const lead = Math.max(-1, Math.min(1, (score - rival) / Math.max(score, 1)));
    const otherCode = contradiction(article, codes, corpus.codeFamilies[article] ?? new Set());
    const byText = match ? confidence(features(match.evidence, lead)) : 0;
    const sure = 1 - (1 - byText * (otherCode ? OTHER_CODE : 1)) * (1 - codeConfidence(code?.hit));
    const archived = corpus.documents[article]?.archived ? ARCHIVED : 1;
    return {
      article,
      match,
      code: code?.hit,
      otherCode,
      lead,
      score: score * (otherCode ? OTHER_CODE : 1) * archived,
      confidence: sure * archived,
      start: Math.min(match?.start ?? Number.POSITIVE_INFINITY, code?.start ?? Number.POSITIVE_INFINITY),
      end: Math.max(match?.end ?? 0, code?.end ?? 0),
    };
  });
  return findings.sort((a, b) => b.score - a.score || a.article - b.article);
}
