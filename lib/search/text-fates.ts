// Why an article was not found: what became of each of its texts on the way from the words to the matches.
import type { Corpus, KnownText } from './corpus';
import type { ReadPassage } from './read-passage';
import type { Tokens } from './tokens';

/**
 * How far a text came, furthest last: it has no word of the paste; other texts share more telling words with it; its
 * words do not stand in its order, or too much stands between them; others fit better; it is a match.
 */
export type Fate = 'no-shared-word' | 'not-a-candidate' | 'not-aligned' | 'behind-others' | 'match';

/** A text of an article, and what became of it. */
export interface TextFate {
  readonly text: KnownText;
  /** Its words that stand in the paste as they are. */
  readonly shared: readonly string[];
  readonly fate: Fate;
  /** Of its alignment; undefined where there is none. */
  readonly score: number | undefined;
}

/** What became of an article's texts, in their order; none where no article has the id. */
export function textFates(
  id: string,
  tokens: Tokens,
  passages: readonly ReadPassage[],
  corpus: Corpus,
): readonly TextFate[] {
  const article = corpus.documents.findIndex((document) => document.id === id);
  const pasted = new Set(tokens.words);
  return (corpus.textsOf[article] ?? []).flatMap((t) => {
    const text = corpus.texts[t];
    if (!text) return [];
    const words = [...new Set(text.template.words)].map((word) => corpus.words.vocabulary.words[word] ?? '');
    const shared = words.filter((word) => pasted.has(word));
    const scores = passages.flatMap(({ aligned }) =>
      aligned.filter((entry) => entry.text === text).map(({ alignment }) => alignment.score),
    );
    const fate = fateOf(t, text, passages, scores.length > 0, shared.length > 0);
    return [{ text, shared, fate, score: scores.length > 0 ? Math.max(...scores) : undefined }];
  });
}

function fateOf(
  t: number,
  text: KnownText,
  passages: readonly ReadPassage[],
  isAligned: boolean,
  sharesWord: boolean,
): Fate {
  if (passages.some(({ matches }) => matches.some((match) => match.text === text))) return 'match';
  if (isAligned) return 'behind-others';
  if (passages.some(({ candidates }) => candidates.has(t))) return 'not-aligned';
  return sharesWord ? 'not-a-candidate' : 'no-shared-word';
}
