// The engine without some of its stages: only to measure what each one brings (`npm run bench:search -- --stages`).
import type { Corpus } from './corpus';
import { nearestFinder } from './nearest';
import type { Stage } from './stages';

/** The same knowledge, with what the left-out stages look up empty; `readPassage` and `addDescribed` ask for the others. */
export function leaveOut(corpus: Corpus, stages: readonly Stage[]): Corpus {
  if (stages.length === 0) return corpus;
  const without = new Set(stages);
  const { words } = corpus;
  return {
    ...corpus,
    without,
    ...(without.has('codes') && {
      codes: { articles: new Map(), families: new Set<string>(), sequences: new Map() },
      codeFamilies: [],
    }),
    ...((without.has('codes') || without.has('code-guesses')) && { guessCode: () => [] }),
    ...(without.has('beginnings') && { findBeginnings: () => [] }),
    ...(without.has('descriptions') && { findDescribed: () => [] }),
    ...(without.has('nearest-ranking') && {
      findNearest: nearestFinder(corpus.documents, (articles) =>
        articles.map((article) => ({ article, likeness: 1 })),
      ),
    }),
    words: {
      ...words,
      ...(without.has('similar-words') && { findSimilar: () => [] }),
      ...(without.has('joined-words') && { keepsApart: true, symbolBeginnings: new Set<string>() }),
    },
  };
}
