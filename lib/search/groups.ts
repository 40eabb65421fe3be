// A log holds several errors: findings at one place of the paste compete, findings at different places are
// different errors.
import type { Verdict } from './answer';
import { isComplete } from './evidence';
import type { Finding } from './finding';
import { beginsBetween } from './line-heads';
import type { Place } from './rivals';
import { EXACT, LIKELY, SHORTLIST } from './thresholds';

/** One error of the paste, its findings surest first. */
export interface FindingGroup {
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
}

/** Groups this near to the surest are as sure; then the first in the text is the head of the chain. */
const TIE = 0.06;
/** With less of a lead, two articles fit the text alike: to name one of them would be a toss of a coin. */
const TOSS = 0.005;
/** A code this many characters from a sentence belongs to it, unless an entry of a log begins between them. */
const BESIDE_CODE = 80;

/** The nearest two of their places, as the end of one and the start of the other. */
function gapOf(a: readonly Place[], b: readonly Place[]): { readonly from: number; readonly to: number } {
  let nearest = { from: 0, to: Number.POSITIVE_INFINITY };
  for (const one of a)
    for (const two of b) {
      const from = Math.min(one.end, two.end);
      const to = Math.max(one.start, two.start);
      if (to - from < nearest.to - nearest.from) nearest = { from, to };
    }
  return nearest;
}

/** Found by its code alone: what there is of its text is the code. */
function isCode({ match, code, places }: Finding): boolean {
  if (!match) return true;
  return (
    code !== undefined &&
    places.some(({ start, end }, i) => i > 0 && start <= match.start && match.end <= end)
  );
}

/** A code, or a name such as DeviceCapReached. */
function isName(finding: Finding): boolean {
  return isCode(finding) || finding.match?.text.kind === 'symbol';
}

/** How far apart two findings are that speak of the same error, or infinitely: a code belongs to a sentence beside it. */
function distance(a: Finding, b: Finding, paste: string): number {
  const { from, to } = gapOf(a.places, b.places);
  if (to < from) return to - from;
  if ((!isCode(a) && !isCode(b)) || to - from > BESIDE_CODE) return Number.POSITIVE_INFINITY;
  const begins = beginsBetween(paste, from, to);
  const areApart = begins === 'entry' || (begins === 'line' && isName(a) && isName(b));
  return areApart ? Number.POSITIVE_INFINITY : to - from;
}

/** The group of which the surest finding is nearest to this one, and speaks of the same error. */
function homeOf(finding: Finding, groups: readonly Finding[][], paste: string): Finding[] | undefined {
  let home: Finding[] | undefined;
  let nearest = Number.POSITIVE_INFINITY;
  for (const group of groups) {
    const away = group[0] ? distance(group[0], finding, paste) : nearest;
    if (away < nearest) {
      nearest = away;
      home = group;
    }
  }
  return home;
}

/** Everything there and nothing else, or the article's own code. */
function isVerbatim(finding: Finding): boolean {
  if (finding.code?.kind === 'known' && finding.code.articles.length === 1) return true;
  const evidence = finding.match?.evidence;
  return evidence !== undefined && isComplete(evidence);
}

function verdictOf(findings: readonly Finding[]): Verdict {
  const first = findings[0];
  if (!first || first.confidence < SHORTLIST) return 'none';
  if (first.lead < TOSS) return 'shortlist';
  if (first.confidence < LIKELY || first.otherCode) return 'shortlist';
  // A guessed code may agree with a text that is sure by itself; alone it is never more than a guess.
  if (first.code?.kind === 'guess' && first.byText < LIKELY) return 'shortlist';
  return first.confidence >= EXACT && isVerbatim(first) ? 'exact' : 'likely';
}

/**
 * Articles that the text meets in full and cannot tell apart: what it meets in part only is no answer beside them.
 * Otherwise all findings.
 */
function listed(findings: readonly Finding[]): readonly Finding[] {
  const [first, second] = findings;
  if (!first || !second || first.lead >= TOSS || first.confidence < LIKELY || !isVerbatim(first))
    return findings;
  return isVerbatim(second) ? findings.filter(isVerbatim) : findings;
}

function startOf(finding: Finding | undefined): number {
  return Math.min(...(finding?.places.map(({ start }) => start) ?? [0]));
}

/** Sorts findings into errors, in order of appearance. A second error must be likely by itself to be one. */
export function groupFindings(findings: readonly Finding[], paste: string): readonly FindingGroup[] {
  const groups: Finding[][] = [];
  const rest: Finding[] = [];
  for (const finding of findings) {
    const home = homeOf(finding, groups, paste);
    if (home) home.push(finding);
    else if (groups.length === 0 || finding.confidence >= LIKELY) groups.push([finding]);
    else rest.push(finding);
  }
  // What stands elsewhere and is sure of nothing follows the surest, as the next best guess.
  groups[0]?.push(...rest);
  return groups
    .map((group) => ({ findings: listed(group), verdict: verdictOf(group) }))
    .sort(
      (a, b) =>
        startOf(a.findings[0]) - startOf(b.findings[0]) ||
        (a.findings[0]?.article ?? 0) - (b.findings[0]?.article ?? 0),
    );
}

/** The position of the group that decides, or -1. */
export function primaryGroup(groups: readonly FindingGroup[]): number {
  const sure = groups.map((group) => group.findings[0]?.confidence ?? 0);
  const most = Math.max(...sure, 0);
  return sure.findIndex((confidence) => confidence >= most - TIE);
}
