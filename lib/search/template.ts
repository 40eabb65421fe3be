// A message as the aligner needs it: its words, and where its placeholders stand. `{kebab-name}` is a
// placeholder, `\{` a literal brace (the grammar of the article model).
import { remember } from './remember';
import { BREAK, cutWords, cutWordsOnly } from './tokens';

/** A known message, cut. */
export interface Template {
  readonly words: readonly string[];
  /** Number of placeholders before each word, and one more entry for those behind the last. */
  readonly holes: readonly number[];
  /** The signs that set placeholders off, by the word behind them: before the first of them, and behind the last. */
  readonly signs: readonly { readonly before: string; readonly behind: string }[];
  /** True where a word begins a sentence: people often paste only some of a message's sentences. */
  readonly sentenceStarts: readonly boolean[];
}

/** A piece of a message: literal text, or a placeholder by name. */
export type Piece =
  | { readonly kind: 'literal'; readonly text: string }
  | { readonly kind: 'placeholder'; readonly name: string };

const PLACEHOLDER = /\\([{\\])|\{([a-z][a-z0-9]{0,40}(?:-[a-z0-9]{1,40}){0,8})\}/g;
/** Stands for a placeholder while a message is cut; a private-use character, which no message holds. */
const HOLE = '\ue000';
/** What a message may hold that makes it more than its words. */
const UNUSUAL = /[\\{\ue000]/;
const NO_SIGNS = { before: '', behind: '' } as const;
const CODE = /^(?=\D*\d)[a-z0-9]{6,}$/;
/** Longer messages are log excerpts; their first words tell them. */
const MOST_WORDS = 120;

/**
 * Splits a message into literal text and placeholders.
 *
 * @example
 * messagePieces('Cannot open {path}') //=> [{ kind: 'literal', text: 'Cannot open ' }, { kind: 'placeholder', name: 'path' }]
 */
export function messagePieces(message: string): readonly Piece[] {
  if (message !== '' && !/[\\{]/.test(message)) return [{ kind: 'literal', text: message }];
  const pieces: Piece[] = [];
  let literal = '';
  let from = 0;
  for (const match of message.matchAll(PLACEHOLDER)) {
    literal += message.slice(from, match.index) + (match[1] ?? '');
    from = match.index + match[0].length;
    const name = match[2];
    if (name === undefined) continue;
    if (literal !== '') pieces.push({ kind: 'literal', text: literal });
    pieces.push({ kind: 'placeholder', name });
    literal = '';
  }
  literal += message.slice(from);
  if (literal !== '') pieces.push({ kind: 'literal', text: literal });
  return pieces;
}

/**
 * Cuts a message into words and holes. Letters glued to a placeholder (`{count}s`) are no word of their own.
 *
 * @example
 * cutTemplate('Cannot open {path}: denied') //=> { words: ['cannot', 'open', 'denied'], holes: [0, 0, 1, 0], … }
 */
export function cutTemplate(message: string): Template {
  if (!UNUSUAL.test(message)) return cutLiteral(message);
  const flat = flatten(message);
  const tokens = cutWords(flat, MOST_WORDS);
  const words: string[] = [];
  const sentenceStarts: boolean[] = [];
  const holes: number[] = [];
  const signs: { before: string; behind: string }[] = [];
  let gap = '';
  let from = 0;
  let sentence = true;
  tokens.words.forEach((word, i) => {
    const start = tokens.starts[i] ?? 0;
    const end = tokens.ends[i] ?? 0;
    gap += flat.slice(from, start);
    const kind = tokens.breaks[i] ?? 0;
    sentence ||= startsSentence(kind, words.at(-1));
    from = end;
    if (isGlued(flat, start, end)) {
      if (countHoles(gap) === 0) gap = '';
      return;
    }
    words.push(word);
    holes.push(countHoles(gap));
    signs.push(signsOf(gap));
    sentenceStarts.push(sentence);
    gap = '';
    sentence = false;
  });
  gap += flat.slice(from);
  holes.push(countHoles(gap));
  signs.push(signsOf(gap));
  return { words, holes, signs, sentenceStarts };
}

/** A message with a private-use character for each placeholder. */
function flatten(message: string): string {
  return messagePieces(message)
    .map((piece) => (piece.kind === 'literal' ? piece.text.replaceAll(HOLE, ' ') : HOLE))
    .join('');
}

/** Letters glued to a placeholder stand for nothing but it. */
function isGlued(flat: string, start: number, end: number): boolean {
  return flat[start - 1] === HOLE || flat[end] === HOLE;
}

/** What stands between two words of a message: literal text, and between its pieces a placeholder each. */
export type Gap = readonly string[];

/**
 * The gaps before each word of a message and behind its last.
 *
 * @example
 * messageGaps("Cannot open '{path}': denied") //=> [[''], [' '], [" '", "': "], ['']]
 */
export const messageGaps = remember((message: string): readonly Gap[] => {
  const flat = flatten(message);
  const { starts, ends } = cutWords(flat, MOST_WORDS);
  const gaps: string[] = [];
  let from = 0;
  starts.forEach((start, i) => {
    const end = ends[i] ?? start;
    if (isGlued(flat, start, end)) return;
    gaps.push(flat.slice(from, start));
    from = end;
  });
  return [...gaps, flat.slice(from)].map((gap) => gap.split(HOLE));
});

/** The same for a message without a placeholder: most are, and cutting them is what loading an index takes longest for. */
function cutLiteral(message: string): Template {
  const { words, breaks } = cutWordsOnly(message, MOST_WORDS);
  const isStart = (i: number) => i === 0 || startsSentence(breaks[i] ?? 0, words[i - 1]);
  const one = oneSentence(words.length);
  return words.every((_, i) => isStart(i) === (i === 0))
    ? { words, ...one }
    : { ...one, words, sentenceStarts: words.map((_, i) => isStart(i)) };
}

/** What a sentence of so many words without a placeholder has beside them: thousands share it. */
const oneSentence = rememberByNumber(
  (length): Omit<Template, 'words'> => ({
    holes: new Array<number>(length + 1).fill(0),
    signs: new Array<Template['signs'][number]>(length + 1).fill(NO_SIGNS),
    sentenceStarts: Array.from({ length }, (_, i) => i === 0),
  }),
);

function rememberByNumber<Value>(make: (n: number) => Value): (n: number) => Value {
  const made: Value[] = [];
  return (n) => {
    made[n] ??= make(n);
    return made[n];
  };
}

/** Tells whether a folded word looks like a code: letters and digits, as in `aadsts50076` and `0x80180014`. */
export function isCodeWord(word: string): boolean {
  return CODE.test(word);
}

/** What stands before `AADSTS50076:` or `Error 0x80180014:` is left out as often as a sentence. */
function startsSentence(kind: number, wordBefore = ''): boolean {
  return kind >= BREAK.sentence || (kind === BREAK.clause && isCodeWord(wordBefore));
}

function signsOf(gap: string): { before: string; behind: string } {
  const first = gap.indexOf(HOLE);
  if (first < 0) return NO_SIGNS;
  return { before: gap.slice(0, first).trim(), behind: gap.slice(gap.lastIndexOf(HOLE) + 1).trim() };
}

function countHoles(text: string): number {
  let count = 0;
  for (let at = text.indexOf(HOLE); at >= 0; at = text.indexOf(HOLE, at + 1)) count++;
  return count;
}
