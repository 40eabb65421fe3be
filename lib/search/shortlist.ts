// Where no message is in the text, the articles that its words describe are listed: never as an answer, only
// as what the person may mean.
import type { SearchAnswer, SearchResult } from './answer';
import { rankCauses } from './causes';
import type { Corpus } from './corpus';
import type { Described } from './descriptions';
import { isTyped, rankTyped } from './typed';

/** fuse.js ranks at most so many; its cost grows with them. */
const MOST_RANKED = 20;
/** A description shares at least half of its telling words with the article, and two of them. */
const DESCRIBES = 0.5;
const FEWEST_WORDS = 2;
/** While one types, less is enough to be shown. */
const TYPED = 0.35;
/** What words alone are worth: less than any message that is there. */
const MOST_CONFIDENCE = 0.5;

function toResult({ article, share, inTitle }: Described, text: string, corpus: Corpus): SearchResult {
  const document = corpus.documents[article];
  return {
    id: document?.id ?? '',
    confidence: MOST_CONFIDENCE * Math.min(1, share),
    reasons: [{ kind: inTitle ? 'title-words' : 'description-words' }],
    spans: [],
    message: undefined,
    values: [],
    ...(document ? rankCauses(document, text) : { causes: [], cause: undefined }),
  };
}

function described(text: string, corpus: Corpus): readonly Described[] {
  const found = corpus.findDescribed(text, MOST_RANKED);
  if (!isTyped(text)) return found.filter(({ share, words }) => share >= DESCRIBES && words >= FEWEST_WORDS);
  return rankTyped(text, found, corpus.documents).filter(({ share }) => share >= TYPED);
}

/** The answer, with described articles behind what was found; a confident answer stays as it is. */
export function addDescribed(
  text: string,
  answer: SearchAnswer,
  limit: number,
  corpus: Corpus,
): SearchAnswer {
  if (answer.verdict === 'exact' || answer.verdict === 'likely') return answer;
  const more = described(text, corpus).map((entry) => toResult(entry, text, corpus));
  if (more.length === 0) return answer;
  const found = answer.verdict === 'none' ? [] : answer.results;
  const known = new Set(found.map((result) => result.id));
  const results = [...found, ...more.filter((result) => !known.has(result.id))].slice(0, limit);
  if (answer.verdict === 'none')
    return { verdict: 'shortlist', results, groups: [{ verdict: 'shortlist', results }], primary: 0 };
  const groups = answer.groups.map((group, i) => (i === answer.primary ? { ...group, results } : group));
  return { ...answer, results, groups };
}
