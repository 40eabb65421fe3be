// The stages in their order. Each is a function of its own file; decided here is only how much of a paste is read.
import type { Group, SearchAnswer, Verdict } from './answer';
import { withLetters } from './broken-letters';
import { type CodeHit, findCodes, worthPlacing } from './codes';
import { type Corpus, loadCorpus } from './corpus';
import type { SearchDocument } from './document';
import { collectFindings, type Finding } from './finding';
import type { Match } from './found-match';
import { type FindingGroup, groupFindings, primaryGroup } from './groups';
import { leaveOut } from './leave-out';
import { withoutLineHeads } from './line-heads';
import { neverSurer, UNSURE } from './never-surer';
import { choosePassages } from './passages';
import type { PlacedCode } from './placed-codes';
import { type ReadPassage, readPassage } from './read-passage';
import { toResult } from './results';
import { addDescribed, addNearest } from './shortlist';
import type { Stage } from './stages';
import { checkIndex, restoreDocument } from './stored-index';
import { type TextFate, textFates } from './text-fates';
import { isConfident } from './thresholds';
import { cutWords, type Tokens } from './tokens';

export interface SearchOptions {
  /** Most results of a group; 10 if not given. Beside a confident answer stand four others at most. */
  readonly limit?: number;
}

interface ExplainOptions extends SearchOptions {
  /** An article of which to tell why it was found, or was not. */
  readonly article?: string;
}

/** What each stage made of a text, for `causebook explain`. */
export interface Explanation {
  readonly tokens: Tokens;
  readonly codes: readonly CodeHit[];
  readonly passages: readonly ReadPassage[];
  readonly matches: readonly Match[];
  readonly findings: readonly Finding[];
  readonly groups: readonly FindingGroup[];
  readonly primary: number;
  readonly answer: SearchAnswer;
  /** What became of the texts of the article that was asked about. */
  readonly article?: readonly TextFate[];
}

export interface Engine {
  /** Number of articles. */
  readonly size: number;
  readonly search: (text: string, options?: SearchOptions) => SearchAnswer;
  readonly explain: (text: string, options?: ExplainOptions) => Explanation;
  /** An article of the index, to show a result. */
  readonly document: (id: string) => SearchDocument | undefined;
}

/** What is read of a paste: some ten megabytes. Beyond, time and memory of a page run out. */
const MOST_WORDS = 1_500_000;
const MOST_RESULTS = 10;
/** One answer is said: of the others, those that could have been meant instead. */
const MOST_BESIDE = 5;
/** Articles whose messages are laid beside every passage because their code is in the paste. */
const MOST_FORCED = 100;
/** An honest "none" shows this many near ones. */
const NEAREST = 3;

function mostListed(verdict: Verdict): number {
  if (verdict === 'none') return NEAREST;
  return isConfident(verdict) ? MOST_BESIDE : MOST_RESULTS;
}

function mostOf(options: SearchOptions | undefined): number {
  return Math.max(0, options?.limit ?? MOST_RESULTS);
}

function placeCodes(codes: readonly CodeHit[], tokens: Tokens): PlacedCode[] {
  return codes.map((hit) => ({
    hit,
    start: (tokens.starts[hit.from] ?? 0) - (tokens.negative[hit.from] ? 1 : 0),
    end: tokens.ends[hit.to - 1] ?? 0,
  }));
}

function run(pasted: string, limit: number, corpus: Corpus): Explanation {
  const whole = withLetters(pasted);
  const text = withoutLineHeads(whole);
  const tokens = cutWords(text, MOST_WORDS);
  const codes = worthPlacing(findCodes(tokens, corpus.codes, corpus.guessCode));
  const placed = placeCodes(codes, tokens);
  const coded = new Set(codes.flatMap((hit) => hit.articles));
  const forced = [...coded].slice(0, MOST_FORCED).flatMap((article) => corpus.textsOf[article] ?? []);
  const passages = choosePassages(
    tokens,
    codes.map((hit) => hit.from),
    corpus,
  ).map((passage) => readPassage(text, passage.tokens, forced, corpus));
  const matches = passages.flatMap((passage) => passage.matches);
  const findings = collectFindings(matches, placed, corpus, whole);
  const groups = groupFindings(findings, whole);
  const primary = primaryGroup(groups);
  const said = sayAnswer(text, groups, primary, placed, limit, corpus);
  const listed = addDescribed(text, said, limit, corpus);
  const answer = addNearest(text, listed, Math.min(NEAREST, limit), corpus);
  return { tokens, codes, passages, matches, findings, groups, primary, answer };
}

function sayAnswer(
  text: string,
  groups: readonly FindingGroup[],
  primary: number,
  placed: readonly PlacedCode[],
  limit: number,
  corpus: Corpus,
): SearchAnswer {
  const say = (group: FindingGroup): Group => ({
    verdict: group.verdict,
    results: neverSurer(
      group.findings
        .slice(0, Math.min(mostListed(group.verdict), limit))
        .map((finding) => toResult(finding, text, placed, corpus)),
      isConfident(group.verdict) ? 1 : UNSURE,
    ),
  });
  const said = groups.map(say);
  const first = said[primary];
  if (!first) return { verdict: 'none', results: [], groups: [], primary: -1 };
  if (first.verdict === 'none') return { ...first, groups: [], primary: -1 };
  return { ...first, groups: said, primary };
}

/**
 * Makes an engine of an index. Its answers are the same everywhere: page, worker, command line, tests.
 *
 * @param without stages to leave out, to measure what they bring
 * @throws IndexError where the value is no index of this version, or was cut or altered
 * @example
 * loadIndex(JSON.parse(file)).search('hr=0x80180014').results[0]?.id //=> 'windows-version-not-supported'
 */
export function loadIndex(value: unknown, without: readonly Stage[] = []): Engine {
  const documents = checkIndex(value).map(restoreDocument);
  const corpus = leaveOut(loadCorpus(documents), without);
  const byId = new Map(documents.map((document) => [document.id, document]));
  return {
    size: documents.length,
    search: (text, options) => run(text, mostOf(options), corpus).answer,
    explain: (text, options) => {
      const stages = run(text, mostOf(options), corpus);
      if (options?.article === undefined) return stages;
      return { ...stages, article: textFates(options.article, stages.tokens, stages.passages, corpus) };
    },
    document: (id) => byId.get(id),
  };
}
