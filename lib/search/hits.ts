// Which known words stand where in a passage of the paste: exactly, misspelt, cut in two by a space or a
// line's end, glued together, or cut off at the paste's end. The aligner sees only these hits.
import { isFunctionWord } from './common-words';
import { firstPlace } from './first-place';
import type { FindSimilar } from './similar-words';
import type { Spelling } from './spelling';
import { BREAK, type Tokens } from './tokens';
import type { Vocabulary } from './vocabulary';

/** A known word at a place of the text. */
export interface Hit {
  /** First token. */
  readonly at: number;
  /** Number of tokens that make up the word; 0 where the token before holds it too. */
  readonly length: number;
  /** 1 for the word itself, less for a misspelt or cut one. */
  readonly likeness: number;
}

/** What the hits stage needs to know of the index. */
export interface WordKnowledge {
  readonly vocabulary: Vocabulary;
  readonly findSimilar: FindSimilar;
  /** How a word of the vocabulary is written. */
  readonly spelling: (word: number) => Spelling;
  /** Beginnings of symbols such as ERROR_FILE_NOT_FOUND at their joints: `error`, `errorfile`, … */
  readonly symbolBeginnings: ReadonlySet<string>;
  /** Tells whether symbols are made of this. */
  readonly isSymbolPart: (part: string) => boolean;
  /** The vocabulary in alphabetical order, to look beginnings up. */
  readonly sorted: readonly number[];
  /** Words cut in two are not put together; only to measure what that brings. */
  readonly keepsApart?: boolean;
}

/** Hits by word, each list in text order. */
export type Hits = ReadonlyMap<number, readonly Hit[]>;

/** A word cut in two pieces reads nearly as well as the word. */
const JOINED = 0.95;
/** A symbol whose joints became spaces. */
const SPACED = 0.9;
/** Symbols have few joints; the bound keeps a text of one repeated beginning cheap. */
const MOST_JOINTS = 12;
/** Words that begin with what the paste ends with: enough to tell, few enough to align. */
const MOST_COMPLETIONS = 60;

class HitCollector {
  readonly byWord = new Map<number, Hit[]>();

  add(word: number, at: number, length: number, likeness: number): void {
    const list = this.byWord.get(word);
    const last = list?.[list.length - 1];
    if (!list) this.byWord.set(word, [{ at, length, likeness }]);
    else if (last?.at !== at) list.push({ at, length, likeness });
    else if (last.likeness < likeness) list[list.length - 1] = { at, length, likeness };
  }
}

/** Numbers and hashes are values: no misspelling of a word has more digits than letters. */
function isValue(word: string): boolean {
  let digits = 0;
  for (let i = 0; i < word.length; i++) if (word.charCodeAt(i) <= 57) digits++;
  return digits * 2 > word.length;
}

function addSymbol(tokens: Tokens, at: number, known: WordKnowledge, hits: HitCollector): void {
  let joined = tokens.words[at] ?? '';
  for (let k = 1; k <= MOST_JOINTS && known.symbolBeginnings.has(joined); k++) {
    const next = tokens.words[at + k];
    if (next === undefined) return;
    joined += next;
    const id = known.vocabulary.ids.get(joined);
    if (id !== undefined) hits.add(id, at, k + 1, SPACED);
  }
}

/** Folders of a path are words of their own. */
const SLASH = /[/\\]/;

/** A word that a space or a line's end cut in two. */
function addJoined(
  paste: string,
  tokens: Tokens,
  at: number,
  known: WordKnowledge,
  hits: HitCollector,
): void {
  const [first, second] = [tokens.words[at] ?? '', tokens.words[at + 1]];
  if (second === undefined || known.keepsApart === true || SLASH.test(paste[tokens.ends[at] ?? 0] ?? ''))
    return;
  const { ids } = known.vocabulary;
  const kind = tokens.breaks[at + 1] ?? 0;
  const atLineEnd = kind === BREAK.line;
  // `file(s)` is no `files`.
  if (kind !== BREAK.none && !atLineEnd) return;
  const areWords = ids.has(first) && ids.has(second);
  if (!atLineEnd && areWords) return;
  const joined = first + second;
  const id = ids.get(joined);
  // A window's edge cuts anywhere.
  if (id !== undefined) hits.add(id, at, 2, atLineEnd && !areWords ? 1 : JOINED);
  else if (atLineEnd && joined.length >= 8 && !areWords)
    for (const near of known.findSimilar(joined)) hits.add(near.word, at, 2, near.likeness * JOINED);
}

/** The first place in the alphabetical order that is not before a word. */
function placeInOrder(word: string, { vocabulary, sorted }: WordKnowledge): number {
  return firstPlace(0, sorted.length, (at) => (vocabulary.words[sorted[at] ?? 0] ?? '') < word);
}

/** Tells whether a known word begins with another, longer ones included. */
export function beginsWord(word: string, known: WordKnowledge): boolean {
  const next = known.sorted[placeInOrder(word, known)];
  return (known.vocabulary.words[next ?? -1] ?? '').startsWith(word);
}

/** The paste ends within a word: every known word that begins so. */
function addCompletions(word: string, at: number, known: WordKnowledge, hits: HitCollector): void {
  const { words } = known.vocabulary;
  const low = placeInOrder(word, known);
  for (let k = low; k < Math.min(low + MOST_COMPLETIONS, known.sorted.length); k++) {
    const id = known.sorted[k] ?? 0;
    const whole = words[id] ?? '';
    if (!whole.startsWith(word)) return;
    if (whole !== word) hits.add(id, at, 1, completeness(word, whole));
  }
}

/** A single letter begins hundreds of words, and is a value as often. */
const ONE_LETTER = 0.15;

/** How like a word its beginning is: the more of it is there, the surer. */
function completeness(beginning: string, whole: string): number {
  if (beginning.length === 1) return ONE_LETTER;
  return Math.min(0.9, 0.35 + (0.6 * beginning.length) / whole.length);
}

/**
 * The same hits, and the paste's last word for every word that it begins in the given ones: of the words of all
 * messages only the first few were taken.
 */
export function completeLast(
  hits: Hits,
  tokens: Tokens,
  ids: Iterable<number>,
  words: readonly string[],
): Hits {
  const at = tokens.words.length - 1;
  const last = tokens.words[at] ?? '';
  const more = new Map(hits);
  for (const id of ids) {
    const whole = words[id] ?? '';
    const known = more.get(id) ?? [];
    if (whole === last || !whole.startsWith(last) || known.at(-1)?.at === at) continue;
    more.set(id, [...known, { at, length: 1, likeness: completeness(last, whole) }]);
  }
  return more;
}

/**
 * Finds all known words in a passage.
 *
 * @param paste what the tokens' offsets point into
 * @param cutOff the paste ends right behind the passage's last word, perhaps within it
 */
export function findHits(paste: string, tokens: Tokens, cutOff: boolean, known: WordKnowledge): Hits {
  const hits = new HitCollector();
  const similar = new Map<string, ReturnType<FindSimilar>>();
  for (let at = 0; at < tokens.words.length; at++) {
    const word = tokens.words[at] ?? '';
    const id = known.vocabulary.ids.get(word);
    if (id !== undefined) hits.add(id, at, 1, 1);
    addSymbol(tokens, at, known, hits);
    addJoined(paste, tokens, at, known, hits);
    // A known word may still be another one misspelt; not worth a look for the words of every sentence.
    const worthIt =
      id === undefined ? !isValue(word) : word.length > 3 && !isFunctionWord(word) && isRare(id, known);
    if (!worthIt) continue;
    let near = similar.get(word);
    if (!near) {
      near = known.findSimilar(word);
      similar.set(word, near);
    }
    for (const other of near) if (other.word !== id) hits.add(other.word, at, 1, other.likeness);
  }
  const last = tokens.words.at(-1);
  if (cutOff && last !== undefined && last.length >= 2)
    addCompletions(last, tokens.words.length - 1, known, hits);
  return hits.byWord;
}

function isRare(id: number, known: WordKnowledge): boolean {
  const { starts } = known.vocabulary;
  return (starts[id + 1] ?? 0) - (starts[id] ?? 0) < 3;
}
