// What the page shows of an answer: the engine's results joined with the words of their articles, in the
// reader's language where the article has it. Made in the worker, so that the page never holds the index.
import { LANGS, type Lang } from '../../lib/article/lang';
import type { Group, SearchAnswer, SearchResult, Verdict } from '../../lib/search/answer';
import type { SearchCause, SearchDocument } from '../../lib/search/document';
import { wordsSaid } from './words-said';

/** A text with its language, for `lang`. */
export interface Words {
  readonly text: string;
  readonly lang: Lang;
}

export interface CauseView {
  readonly id: string;
  /** Its number on the article's page, from 1. */
  readonly number: number;
  readonly words: Words | undefined;
  /** The paste tells that it is this one. */
  readonly likely: boolean;
  /** Words of the paste that point to it. */
  readonly said: readonly string[];
}

export interface ResultView extends Omit<SearchResult, 'causes' | 'confidence'> {
  readonly title: Words;
  readonly tags: readonly string[];
  /** In the order that the paste suggests. */
  readonly causes: readonly CauseView[];
  readonly tellApart: Words | undefined;
  readonly archived: boolean;
}

export interface GroupView {
  readonly verdict: Verdict;
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

/** Joins an answer with the words of its articles. Results whose article is unknown are left out. */
export function viewAnswer(
  answer: SearchAnswer,
  documentOf: (id: string) => SearchDocument | undefined,
  text: string,
  lang: Lang,
): AnswerView {
  const said = wordsSaid(text);
  const viewResults = (results: readonly SearchResult[]) =>
    results.slice(0, MAX_RESULTS).flatMap((result) => {
      const document = documentOf(result.id);
      return document === undefined ? [] : [viewResult(result, document, said, lang)];
    });
  const viewGroup = ({ verdict, results }: Group) => ({ verdict, results: viewResults(results) });
  const none = answer.verdict === 'none';
  return {
    verdict: answer.verdict,
    groups: none ? [] : answer.groups.map(viewGroup),
    primary: none ? -1 : answer.primary,
    nearest: none ? viewResults(answer.results.slice(0, 3)) : [],
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
    const likely = id === result.cause;
    return [
      { id, number: at + 1, words: pickCause(cause, lang), likely, said: likely ? said(cause.signals) : [] },
    ];
  };
  return {
    ...kept,
    title: pick(document.titles, lang) ?? { text: document.id, lang },
    tags: document.tags?.[lang] ?? [],
    causes: causes.flatMap(viewCause),
    tellApart: pick(document.tellApart, lang),
    archived: document.archived,
  };
}

function pickCause(cause: SearchCause, lang: Lang): Words | undefined {
  return pick(cause.text, lang);
}

/** The reader's language, else the first that there is. */
function pick(texts: Readonly<Partial<Record<Lang, string>>>, lang: Lang): Words | undefined {
  for (const candidate of [lang, ...LANGS]) {
    const text = texts[candidate];
    if (text !== undefined) return { text, lang: candidate };
  }
  return undefined;
}
