// Which cause of an article does the paste tell? Signals that the author named, words of samples that were
// recorded for a cause, and the words of the cause itself, less the words that the message itself has.
import { isFunctionWord } from './common-words';
import type { SearchCause, SearchDocument } from './document';
import { textsByLanguage } from './languages';
import { cutWords } from './tokens';

export interface RankedCauses {
  /** All ids, the likeliest first. */
  readonly causes: readonly string[];
  /** The one that the paste tells, where it does. */
  readonly cause: string | undefined;
}

/** An author's signal says more than any words that happen to be there. */
const SIGNAL = 3;
/** The words of a recorded sample: 3 where all of them are there. */
const SAMPLE = 3;
const WORDS = 1;
/** From here a cause is said to be told, where the next one is behind by the lead. */
const TELLS = 1.5;
const LEAD = 0.75;
/** Causes are told near the error; a whole log is not searched for them. */
const MOST_WORDS = 2_000;
/** Characters that hold no words are not gone through to the end of a long paste either. */
const MOST_CHARACTERS = 100_000;

function contentWords(text: string): Set<string> {
  return new Set(
    cutWords(text.slice(0, MOST_CHARACTERS), MOST_WORDS).words.filter(
      (word) => word.length > 2 && !isFunctionWord(word),
    ),
  );
}

/** Share of the words that the paste has, of at least two so that one chance word is not all. */
function shareIn(words: ReadonlySet<string>, paste: ReadonlySet<string>): number {
  let found = 0;
  for (const word of words) if (paste.has(word)) found++;
  return found / Math.max(2, words.size);
}

function without(words: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> {
  return new Set([...words].filter((word) => !others.has(word)));
}

/** What all causes of an article are compared with. */
interface Heard {
  /** The paste's words in order, a blank before and behind each. */
  readonly folded: string;
  readonly words: ReadonlySet<string>;
  /** The words of the article's messages, which tell none of its causes. */
  readonly shared: ReadonlySet<string>;
}

function scoreCause(
  cause: SearchCause,
  samples: SearchDocument['samples'],
  { folded, words, shared }: Heard,
): number {
  let score = 0;
  for (const signal of cause.signals) if (folded.includes(` ${foldedText(signal)} `)) score += SIGNAL;
  const shareOf = (text: string) => shareIn(without(contentWords(text), shared), words);
  const own = samples.filter((sample) => sample.cause === cause.id);
  score += SAMPLE * Math.max(0, ...own.map(({ text }) => shareOf(text)));
  return score + WORDS * Math.max(0, ...textsByLanguage(cause.text).map(({ text }) => shareOf(text)));
}

function foldedText(text: string): string {
  return cutWords(text.slice(0, MOST_CHARACTERS), MOST_WORDS).words.join(' ');
}

/**
 * Orders an article's causes by what the paste says.
 *
 * @example
 * rankCauses(document, 'Device cap reached. The user has 15 devices.').cause //=> 'device-limit'
 */
export function rankCauses(document: SearchDocument, paste: string): RankedCauses {
  if (document.causes.length === 0) return { causes: [], cause: undefined };
  const heard: Heard = {
    folded: ` ${foldedText(paste)} `,
    words: contentWords(paste),
    shared: new Set(document.messages.flatMap((message) => [...contentWords(message.text)])),
  };
  const scored = document.causes.map((cause, i) => ({
    id: cause.id,
    i,
    score: scoreCause(cause, document.samples, heard),
  }));
  scored.sort((a, b) => b.score - a.score || a.i - b.i);
  const [first, second] = scored;
  const told = first !== undefined && first.score >= TELLS && first.score - (second?.score ?? 0) >= LEAD;
  // A single cause is the cause, whatever the paste says.
  const cause = document.causes.length === 1 || told ? first?.id : undefined;
  return { causes: scored.map(({ id }) => id), cause };
}
