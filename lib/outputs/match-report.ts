// The engine's answer as programs get it: what `causebook match --json` prints, and agents later. Stable, so
// it names its own fields instead of passing the engine's types through.
import { inLanguage } from '../article/in-language';
import type { Lang } from '../article/lang';
import { permanentPath } from '../permanence/addresses';
import type { Group, Reason, SearchAnswer, SearchDocument, SearchResult, Span, Verdict } from '../search';

/** A piece of the paste that matched; offsets in UTF-16 units, end exclusive. */
export interface MatchedPiece extends Span {
  readonly text: string;
}

/** One article that fits. */
export interface MatchResult {
  readonly id: string;
  readonly title: string;
  /** The permanent link: absolute where the site's address is known, else from the site's root. */
  readonly url: string;
  /** The cause that the paste tells, or the article's only one; null where the paste does not tell. */
  readonly cause: string | null;
  readonly confidence: number;
  readonly reasons: readonly Reason[];
  readonly matched: readonly MatchedPiece[];
}

/** One error that the text speaks of. */
export interface MatchGroup {
  readonly verdict: Verdict;
  /** Best first. */
  readonly results: readonly MatchResult[];
}

/** The whole answer: the primary error's verdict and results, then every error in order of appearance. */
export interface MatchReport extends MatchGroup {
  readonly groups: readonly MatchGroup[];
}

/** What an answer is told with. */
export interface MatchSettings {
  readonly text: string;
  readonly lang: Lang;
  /** Origin and base path without a final slash. */
  readonly siteUrl: string | undefined;
  /** Most results of one error. */
  readonly limit: number;
  readonly document: (id: string) => SearchDocument | undefined;
}

/**
 * Tells an answer in words and links.
 *
 * @example
 * matchReport(engine.search(text), settings)
 * //=> { verdict: 'exact', results: [{ id: 'device-cap-reached', url: '/e/device-cap-reached/#cause', ... }], groups: [...] }
 */
export function matchReport(answer: SearchAnswer, settings: MatchSettings): MatchReport {
  const groups = answer.groups.map((group) => matchGroup(group, settings));
  return { ...matchGroup(answer, settings), groups };
}

function matchGroup({ verdict, results }: Group, settings: MatchSettings): MatchGroup {
  return {
    verdict,
    results: results.slice(0, settings.limit).map((result) => matchResult(result, settings)),
  };
}

/** Four digits: the calibration knows no more, and sixteen would say that it did. */
const PRECISION = 10_000;

function matchResult(result: SearchResult, settings: MatchSettings): MatchResult {
  const { id, confidence, reasons, spans } = result;
  const document = settings.document(id);
  const cause = knownCause(result);
  return {
    id,
    title: (document && inLanguage(document.titles, settings.lang)?.value) ?? id,
    url: `${settings.siteUrl ?? ''}${permanentPath(id, cause)}`,
    cause: cause ?? null,
    confidence: Math.round(confidence * PRECISION) / PRECISION,
    reasons,
    matched: spans.map(({ start, end }) => ({ start, end, text: settings.text.slice(start, end) })),
  };
}

/**
 * The cause that a result is sure of: the one that the paste tells, or the only one that there is.
 *
 * @example
 * knownCause({ ...result, cause: undefined, causes: ['cause'] }) //=> 'cause'
 * knownCause({ ...result, cause: undefined, causes: ['tray', 'roller'] }) //=> undefined
 */
export function knownCause({ cause, causes }: SearchResult): string | undefined {
  return cause ?? (causes.length === 1 ? causes[0] : undefined);
}
