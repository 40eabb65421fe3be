// Where no message is in the text, the articles that its words describe are listed: never as an answer, only
// as what the person may mean.
import type { SearchAnswer, SearchResult } from './answer';
import { rankCauses } from './causes';
import type { Corpus } from './corpus';
import type { Described } from './descriptions';
import { neverSurer, UNSURE } from './never-surer';
import { isConfident } from './thresholds';
import { isTyped, rankTyped } from './typed';

/** fuse.js ranks at most so many; its cost grows with them. */
const MOST_RANKED = 12;
/** A description shares at least two fifths of its telling words with the article, and two of them. */
const DESCRIBES = 0.4;
/** What is as short as something typed may be a piece of a message instead. */
const DESCRIBES_SHORT = 0.5;
const FEWEST_WORDS = 2;
/** Where more words are shared, a quarter of them is enough. */
const DESCRIBES_LONG = 0.25;
const MANY_WORDS = 4;
/** While one types, less is enough to be shown. */
const TYPED = 0.35;
/** A part of a message that is there with less is there by chance. */
const CHANCE = 0.02;
/** The share of a message that is no chance. */
const MOSTLY = 0.65;
/** What words alone are worth: less than any message that is there (`SHOWN` in `finding.ts`). */
const MOST_CONFIDENCE = 0.1;

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

/** An article of a product that is gone comes behind every living one that is described. */
function livingFirst(entries: readonly Described[], corpus: Corpus): readonly Described[] {
  const gone = ({ article }: Described) => corpus.documents[article]?.archived === true;
  return [...entries.filter((entry) => !gone(entry)), ...entries.filter(gone)];
}

function describes({ share, words }: Described, typed: boolean): boolean {
  return (
    (share >= (typed ? DESCRIBES_SHORT : DESCRIBES) && words >= FEWEST_WORDS) ||
    (share >= DESCRIBES_LONG && words >= MANY_WORDS)
  );
}

function described(text: string, corpus: Corpus): readonly Described[] {
  const found = corpus.findDescribed(text, MOST_RANKED);
  if (!isTyped(text)) return found.filter((entry) => describes(entry, false));
  const byWords = new Set(found.filter((entry) => describes(entry, true)).map(({ article }) => article));
  const ranked = corpus.without?.has('typed-ranking') ? found : rankTyped(text, found, corpus.documents);
  return ranked.filter(({ article, share }) => share >= TYPED || byWords.has(article));
}

/**
 * One list, surest first. A message of which a telling part is there comes before any article that merely
 * shares words, which is then never said to be surer (sorted by number among them they made truncated pastes
 * worse by 2 to 13 points); what is there by chance comes last.
 */
function joinLists(found: readonly SearchResult[], others: readonly SearchResult[]): readonly SearchResult[] {
  const tells = (result: SearchResult) => result.confidence >= CHANCE || isMostlyThere(result);
  const telling = found.filter(tells);
  const chance = found.filter((result) => !tells(result));
  return neverSurer([...telling, ...others, ...chance]);
}

/** So much of a message is there that its article comes before those that only share words, however little it is worth. */
function isMostlyThere({ reasons }: SearchResult): boolean {
  return reasons.some(
    (reason) =>
      reason.kind === 'exact-message' || (reason.kind === 'message-words' && reason.share >= MOSTLY),
  );
}

function meetsWhole({ reasons, confidence }: SearchResult): boolean {
  return confidence >= UNSURE && reasons.some(({ kind }) => kind === 'exact-message');
}

/** The answer, with described articles behind what was found; a confident answer stays as it is. */
export function addDescribed(
  text: string,
  answer: SearchAnswer,
  limit: number,
  corpus: Corpus,
): SearchAnswer {
  if (isConfident(answer.verdict)) return answer;
  // Several articles whose whole message is there: none needs to be described.
  if (answer.results.length > 1 && answer.results.every(meetsWhole)) return answer;
  const more = livingFirst(described(text, corpus), corpus).map((entry) => toResult(entry, text, corpus));
  if (more.length === 0) return answer;
  const found = answer.verdict === 'none' ? answer.results.filter(isMostlyThere) : answer.results;
  const known = new Set(found.map((result) => result.id));
  const others = more.filter((result) => !known.has(result.id));
  const results = joinLists(found, others).slice(0, limit);
  if (answer.verdict === 'none')
    return { verdict: 'shortlist', results, groups: [{ verdict: 'shortlist', results }], primary: 0 };
  const groups = answer.groups.map((group, i) => (i === answer.primary ? { ...group, results } : group));
  return { ...answer, results, groups };
}

/** Likeness of letters is no evidence at all. */
const LETTERS_CONFIDENCE = 0.01;

/** A "none" filled up with the nearest articles. */
export function addNearest(text: string, answer: SearchAnswer, most: number, corpus: Corpus): SearchAnswer {
  if (answer.verdict !== 'none' || answer.results.length >= most) return answer;
  const known = new Set(answer.results.map(({ id }) => id));
  const more = corpus
    .findNearest(text, most + known.size)
    .map(({ article, likeness }): SearchResult => {
      const result = toResult({ article, share: 0, words: 0, inTitle: false }, text, corpus);
      return { ...result, confidence: LETTERS_CONFIDENCE * likeness, reasons: [{ kind: 'similar-letters' }] };
    })
    .filter(({ id }) => !known.has(id));
  return { ...answer, results: neverSurer([...answer.results, ...more].slice(0, most)) };
}
