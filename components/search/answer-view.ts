// What the page shows of an answer: the engine's results joined with the words of their articles, in the
// reader's language where the article has it. Made in the worker, so that the page never holds the index.
import { type InLang, inLanguage } from '../../lib/article/in-language';
import type { Lang } from '../../lib/article/lang';
import {
  type Group,
  type Headline,
  headlineOf,
  type SearchAnswer,
  type SearchDocument,
  type SearchResult,
  type Verdict,
} from '../../lib/search';
import { wordsSaid } from './words-said';

export interface CauseView {
  readonly id: string;
  /** Its number on the article's page, from 1. */
  readonly number: number;
  readonly words: InLang<string> | undefined;
  /** The paste tells that it is this one, of several. */
  readonly told: boolean;
  /** Words of the paste that point to it. */
  readonly said: readonly string[];
}

export interface ResultView extends Omit<SearchResult, 'causes' | 'confidence'> {
  readonly title: InLang<string>;
  readonly tags: readonly string[];
  /** In the order that the paste suggests. */
  readonly causes: readonly CauseView[];
  readonly tellApart: InLang<string> | undefined;
  readonly archived: boolean;
}

export interface GroupView {
  readonly verdict: Verdict;
  readonly headline: Headline;
  readonly results: readonly ResultView[];
}

/** An answer, ready to be shown. */
export interface AnswerView {
  readonly verdict: Verdict;
  /** In order of appearance; empty for `none`. */
  readonly groups: readonly GroupView[];
  /** Position of the primary group; -1 for `none`. */
  readonly primary: number;
  /** For `none`: the nearest articles. */
  readonly nearest: readonly ResultView[];
}

/** More is no short list any more; the article's own words serve better then. */
const MAX_RESULTS = 8;
/** What is less than this sure, compared with the best, only distracts from it. */
const WORTH_SHOWING = 0.4;

type View = (results: readonly SearchResult[]) => readonly ResultView[];

/** Joins an answer with the words of its articles. Results whose article is unknown are left out. */
export function viewAnswer(
  answer: SearchAnswer,
  documentOf: (id: string) => SearchDocument | undefined,
  text: string,
  lang: Lang,
): AnswerView {
  const said = wordsSaid(text);
  const view: View = (results) =>
    results.flatMap((result) => {
      const document = documentOf(result.id);
      return document === undefined ? [] : [viewResult(result, document, said, lang)];
    });
  if (answer.verdict === 'none') {
    return { verdict: 'none', groups: [], primary: -1, nearest: view(answer.results.slice(0, 3)) };
  }
  const { verdict, groups } = answer;
  const primary = groups[answer.primary];
  // among several errors one that fits no article has nothing to show
  const shown = groups.filter((group) => group === primary || group.verdict !== 'none');
  return {
    verdict,
    groups: shown.map((group) => viewGroup(group, view)),
    primary: primary === undefined ? -1 : shown.indexOf(primary),
    nearest: [],
  };
}

function viewGroup(group: Group, view: View): GroupView {
  const { verdict, results } = group;
  const enough = (results[0]?.confidence ?? 0) * WORTH_SHOWING;
  return {
    verdict,
    headline: headlineOf(group),
    results: view(results.filter(({ confidence }) => confidence >= enough).slice(0, MAX_RESULTS)),
  };
}

function viewResult(
  result: SearchResult,
  document: SearchDocument,
  said: (signals: readonly string[]) => readonly string[],
  lang: Lang,
): ResultView {
  const { causes, confidence: _, ...kept } = result;
  const viewCause = (id: string): CauseView[] => {
    const at = document.causes.findIndex((cause) => cause.id === id);
    const cause = document.causes[at];
    if (cause === undefined) return [];
    // a single cause is the cause, but not because the paste says so
    const told = id === result.cause && document.causes.length > 1;
    return [
      {
        id,
        number: at + 1,
        words: inLanguage(cause.text, lang),
        told,
        said: told ? said(cause.signals) : [],
      },
    ];
  };
  return {
    ...kept,
    title: inLanguage(document.titles, lang) ?? { value: document.id, lang },
    tags: document.tags?.[lang] ?? [],
    causes: causes.flatMap(viewCause),
    tellApart: inLanguage(document.tellApart, lang),
    archived: document.archived,
  };
}
