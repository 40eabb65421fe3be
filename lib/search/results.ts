// Findings as the contract says them: ids, named reasons, ranges, values, causes.
import type { Reason, SearchResult } from './answer';
import { rankCauses } from './causes';
import type { CodeHit } from './codes';
import type { Corpus } from './corpus';
import { isComplete } from './evidence';
import type { Finding } from './finding';
import type { PlacedCode } from './placed-codes';
import { placeholderValues } from './placeholder-values';
import { resultSpans } from './spans';

/** The part of a paste around a finding in which its cause is looked for. */
const NEARBY = 2_000;

function codeReasons(
  finding: Finding,
  paste: string,
  placed: PlacedCode | undefined,
  corpus: Corpus,
): Reason[] {
  const { code } = finding;
  const own = corpus.documents[finding.article]?.codes ?? [];
  if (!code || !placed) return [];
  const written =
    own.find((candidate) => corpus.keyOf(candidate) === code.key) ?? code.key.replace(/^x/, '0x');
  const seen = paste.slice(placed.start, placed.end);
  return [{ kind: code.kind === 'guess' ? 'similar-code' : 'code', code: written, seen }];
}

function textReasons(finding: Finding, paste: string): Reason[] {
  const { match } = finding;
  if (!match) return [];
  const { kind, text } = match.text;
  const { whole, found, misspelt, cutOff } = match.evidence;
  const reasons: Reason[] = [];
  if (kind === 'symbol') {
    const isItself = match.alignment.links[0]?.likeness === 1 && !match.partOfName;
    const seen = paste.slice(match.start, match.end);
    reasons.push({ kind: isItself ? 'code' : 'similar-code', code: text, seen });
  } else if (kind === 'title') reasons.push({ kind: 'title-words' });
  else if (isComplete(match.evidence)) reasons.push({ kind: 'exact-message' });
  else reasons.push({ kind: 'message-words', share: Math.min(1, Math.max(0, (found + misspelt) / whole)) });
  if (cutOff) reasons.push({ kind: 'truncated' });
  return reasons;
}

/** A doubted code is another object at the same place. */
function isSame(hit: CodeHit, other: CodeHit | undefined): boolean {
  return hit.key === other?.key && hit.from === other.from;
}

/** Says a finding. */
export function toResult(
  finding: Finding,
  paste: string,
  placedCodes: readonly PlacedCode[],
  corpus: Corpus,
): SearchResult {
  const document = corpus.documents[finding.article];
  const own = placedCodes.filter(({ hit }) => isSame(hit, finding.code));
  const other = placedCodes.find(({ hit }) => isSame(hit, finding.otherCode));
  const { match } = finding;
  const start = Math.min(...finding.places.map((place) => place.start));
  const end = Math.max(...finding.places.map((place) => place.end));
  const nearby = paste.slice(Math.max(0, start - NEARBY), end + NEARBY);
  const reasons = [...codeReasons(finding, paste, own[0], corpus), ...textReasons(finding, paste)];
  if (other) reasons.push({ kind: 'other-code', seen: paste.slice(other.start, other.end) });
  const message =
    match?.text.kind === 'message'
      ? document?.messages.find(({ text }) => text === match.text.text)
      : undefined;
  return {
    id: document?.id ?? '',
    confidence: finding.confidence,
    reasons,
    spans: resultSpans(match, own),
    message,
    values: match ? placeholderValues(paste, match) : [],
    ...(document ? rankCauses(document, nearby) : { causes: [], cause: undefined }),
  };
}
