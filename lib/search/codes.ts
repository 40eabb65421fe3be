// Finds codes in a paste: those that articles have, those that none has, and those one digit away from one.
import type { GuessCode } from './code-guess';
import { codeFamily, hexKey, NOTATIONS } from './code-notations';
import { type CodeSequences, sequenceAt } from './code-sequences';
import { editDistance } from './edit-distance';
import type { Tokens } from './tokens';

/** Articles by code key. */
export interface CodeBook {
  readonly articles: ReadonlyMap<string, readonly number[]>;
  /** Families of the known codes, such as `x` and `aadsts`. */
  readonly families: ReadonlySet<string>;
  readonly sequences: CodeSequences;
}

/** A code in the paste. */
export interface CodeHit {
  /** `known`: articles have it. `guess`: they have one a digit away. `unknown`: clearly a code, of no article. */
  readonly kind: 'known' | 'guess' | 'unknown';
  readonly key: string;
  /** Tokens, end exclusive. */
  readonly from: number;
  readonly to: number;
  readonly articles: readonly number[];
  /** How far a guess is from what was read, in wrong digits. */
  readonly slips?: number;
}

/** Guessing looks at all known codes, so only the first few unknown codes of a paste are worth it. */
const MOST_GUESSED = 8;
/** 0x and eight digits. */
const WHOLE_HEX = 10;
/** The key of eight digits. */
const WHOLE_KEY = 9;
/** Codes of no article are not looked for behind so many. */
const MOST_FOUND = 20_000;
/** Shorter numbers are counts, days and ports. */
const SHORTEST_BARE = 5;
/** In longer texts a bare number may be anything. */
const FEW_WORDS = 3;
/** A key of the family of 32-bit codes that is none. */
const UNREADABLE = 'x00000000';
/** A plain number is a code only where the text says so. */
const ANNOUNCES_NUMBER = new Set(
  'code codes error errorcode errorcodes errornumber errorno errno erreur hr hresult status statut result exit reason event evenement id n no numero smtp ndr dsn'.split(
    ' ',
  ),
);

/** Those that are known with a letter wrong. */
const LONG_NAMES = [...ANNOUNCES_NUMBER].filter((name) => name.length >= 5);
/** A negative number of 32 bits that has lost up to two of its digits. */
const LONG_NUMBER = 8;

const NINE = 57;

function hasDigit(word: string): boolean {
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code >= 48 && code <= 57) return true;
  }
  return false;
}

/** 8-4-4-4-12: pieces of a GUID look like codes and are none. Returns the token behind it. */
function guidEnd(words: readonly string[], at: number): number {
  if (words[at]?.length !== 8 || words[at + 1]?.length !== 4 || words[at + 2]?.length !== 4) return at;
  return words[at + 3]?.length === 4 && words[at + 4]?.length === 12 ? at + 5 : at;
}

/** A single sign, or a blank, parts a word from the next. */
function touches({ starts, ends }: Tokens, at: number): boolean {
  return (starts[at + 1] ?? 0) - (ends[at] ?? 0) === 1;
}

/** Three numbers, the first one of a mail's reply, such as the status 5.1.10 of a mail. */
function isDotted(tokens: Tokens, at: number): boolean {
  return /^[245]$/.test(tokens.words[at] ?? '') && touches(tokens, at) && touches(tokens, at + 1);
}

/** Digits in two are eight, ten, or eight behind 0x; letters and a number apart are at most 21. */
function mayBeTwo(first: string, length: number): boolean {
  return first.charCodeAt(0) <= NINE ? length === 8 || length === 10 : length >= 5 && length <= 21;
}

/** Two halves of a code behind 0x, of which the second may have no digit: `0x8000 FFFF`. */
function areHalves(first: string, next: string): boolean {
  return first.startsWith('0x') && first.length === 6 && /^[a-f]{4}$/.test(next);
}

/** Groups of three digits, or bytes of two. */
function mayBeFour(first: string, next: string, last = ''): boolean {
  if (next.length === 3) return first.length <= 3 && last.length === 3;
  return first.length === 2 && next.length === 2 && last.length === 2 && /^[89c]/.test(first);
}

/** The words that a notation reads at a token, or undefined where their lengths cannot be its. Logs are full of short numbers. */
function wordsAt(tokens: Tokens, at: number, count: number): string | undefined {
  const { words } = tokens;
  const first = words[at] ?? '';
  if (count === 1) return first.length >= 3 ? first : undefined;
  const next = words[at + 1] ?? '';
  const length = first.length + next.length;
  if (count === 2 && !areHalves(first, next) && !(mayBeTwo(first, length) && hasDigit(next)))
    return undefined;
  if (count === 3 && first !== '0x' && first !== 'ox' && !isDotted(tokens, at)) return undefined;
  if (count === 4 && !mayBeFour(first, next, words[at + 3])) return undefined;
  return words.slice(at, at + count).join(' ');
}

/** The notation of the most words. */
const MOST_WORDS = Math.max(...NOTATIONS.map(({ words }) => words));

/** How many words those have that count only where a word announces them. */
const ANNOUNCED = new Set(NOTATIONS.filter(({ announced }) => announced).map(({ words }) => words));

/** The code at a token in the first notation under which an article has it. */
function knownAt(tokens: Tokens, at: number, book: CodeBook, noCodes: Set<string>): CodeHit | undefined {
  const negative = tokens.negative[at] === true;
  // Of a million numbers in a log hardly one needs the list.
  let texts: Map<number, string> | undefined;
  for (let count = 1; count <= MOST_WORDS; count++) {
    const text = wordsAt(tokens, at, count);
    if (text === undefined || (!negative && noCodes.has(text))) continue;
    texts ??= new Map();
    texts.set(count, text);
  }
  if (!texts) return undefined;
  for (const notation of NOTATIONS) {
    const text = texts.get(notation.words);
    const match = text === undefined ? null : notation.pattern.exec(text);
    if (!match || (notation.announced && !isIntroduced(tokens, at, notation.words))) continue;
    for (const key of notation.keys(match, tokens.negative[at] ?? false)) {
      const articles = book.articles.get(key);
      if (articles) return { kind: 'known', key, from: at, to: at + notation.words, articles };
    }
    // Eight digits and more are written so in no other way.
    if (notation.certain && text?.startsWith('0x') && text.length >= WHOLE_HEX) break;
  }
  if (negative || noCodes.size >= MOST_FOUND) return undefined;
  // What must be announced may be so elsewhere.
  for (const [count, text] of texts) if (!ANNOUNCED.has(count)) noCodes.add(text);
  return undefined;
}

/** A code of several words, as an article has it. */
function listedAt(tokens: Tokens, at: number, { articles, sequences }: CodeBook): CodeHit | undefined {
  const found = sequenceAt(tokens, at, sequences);
  return found && { kind: 'known', ...found, from: at, articles: articles.get(found.key) ?? [] };
}

/** A code by its form, which no article has. */
function unknownAt(tokens: Tokens, at: number, book: CodeBook): CodeHit | undefined {
  const word = tokens.words[at] ?? '';
  // The shortest code that is one by its form alone, such as TS2304 or 0x1234.
  if (word.length < 6) return undefined;
  const negative = tokens.negative[at] ?? false;
  for (const notation of NOTATIONS) {
    if (notation.words !== 1) continue;
    const match = notation.pattern.exec(word);
    const key = match ? notation.keys(match, negative)[0] : undefined;
    const family = key === undefined ? undefined : codeFamily(key);
    if (key === undefined || family === undefined) continue;
    // An offset or a size, unless all eight digits are written.
    if (family === 'x' && key.length < WHOLE_KEY && word.length < WHOLE_HEX) continue;
    // A ten-digit negative number is a code; so is what belongs to a family that articles have.
    const certain =
      notation.certain || (negative && word.length >= 9) || (family !== 'x' && book.families.has(family));
    if (certain) return { kind: 'unknown', key, from: at, to: at + 1, articles: [] };
  }
  return undefined;
}

/** A long run of digits and letters that is nothing known: perhaps a code with a slip. */
function looksLikeCode(word: string): boolean {
  if (word.length < 7 || word.length > 14) return false;
  let digits = 0;
  for (const char of word) if (char >= '0' && char <= '9') digits++;
  return digits >= 4;
}

/**
 * Finds all codes in a text's tokens, in text order.
 *
 * @param guess asked only where the text has no known code
 */
export function findCodes(tokens: Tokens, book: CodeBook, guess: GuessCode): readonly CodeHit[] {
  const found: CodeHit[] = [];
  const doubtful: number[] = [];
  // Logs say the same words over and over.
  const noCodes = new Set<string>();
  const unknown = (at: number) => (found.length < MOST_FOUND ? unknownAt(tokens, at, book) : undefined);
  for (let at = 0; at < tokens.words.length; at++) {
    const word = tokens.words[at] ?? '';
    const behindGuid = guidEnd(tokens.words, at);
    if (behindGuid > at) {
      at = behindGuid - 1;
      continue;
    }
    if (!hasDigit(word) && !hasDigit(tokens.words[at + 1] ?? '')) continue;
    const hit =
      knownAt(tokens, at, book, noCodes) ??
      listedAt(tokens, at, book) ??
      announcedNumber(tokens, at, book) ??
      unknown(at);
    if (hit) found.push(hit);
    if (hit) at = hit.to - 1;
    if ((hit && hit.kind !== 'unknown') || !hasDigit(word) || !(hit || looksLikeCode(word))) continue;
    if (doubtful.length >= MOST_FOUND) continue;
    doubtful.push(at);
    // Misread beyond recognition, but said to be a code: it contradicts the codes of articles all the same.
    if (!hit && isSaidToBe(tokens, at) && mayBeCode(tokens, at))
      found.push({ kind: 'unknown', key: UNREADABLE, from: at, to: at + 1, articles: [] });
  }
  if (found.some((hit) => hit.kind === 'known')) return found;
  return [...found, ...guesses(tokens, doubtful, book, guess)].sort((a, b) => a.from - b.from);
}

/** Behind a word for a code, be it misspelt, or nearly a negative number of 32 bits. */
function isSaidToBe(tokens: Tokens, at: number): boolean {
  const word = tokens.words[at] ?? '';
  const digits = word.replace(/\D/g, '').length;
  if (tokens.negative[at] === true && digits >= LONG_NUMBER && digits <= 10) return true;
  const before = [at - 1, at - 2].flatMap((k) => tokens.words[k] ?? []);
  return (
    isAnnounced(tokens, at) ||
    before.some((seen) => LONG_NAMES.some((name) => editDistance(seen, name, 1) <= 1))
  );
}

/** A plain number below the errors of 32 bits is a time or a process. */
function mayBeCode({ words, negative }: Tokens, at: number): boolean {
  const word = words[at] ?? '';
  return negative[at] === true || !/^\d+$/.test(word) || Number(word) >= 2 ** 31;
}

function isAnnounced(tokens: Tokens, at: number): boolean {
  return [at - 1, at - 2].some((k) => ANNOUNCES_NUMBER.has(tokens.words[k] ?? ''));
}

/** Said to be a code, behind a mail server's reply such as 550, or all there is. */
function isIntroduced(tokens: Tokens, at: number, words: number): boolean {
  const before = tokens.words[at - 1] ?? '';
  return isAnnounced(tokens, at) || /^[245]\d\d$/.test(before) || tokens.words.length === words;
}

function announcedNumber(tokens: Tokens, at: number, book: CodeBook): CodeHit | undefined {
  const word = tokens.words[at] ?? '';
  if (!/^\d{2,8}$/.test(word)) return undefined;
  const announced = isAnnounced(tokens, at) || tokens.words.length === 1;
  // In a line of its own a number may be one of a family's codes.
  if (!announced && (word.length < SHORTEST_BARE || tokens.words.length > FEW_WORDS)) return undefined;
  const keys = withFamily(word, book);
  const written = word.length >= SHORTEST_BARE ? [word, hexKey(Number(word).toString(16))] : [word];
  for (const key of announced ? [...written, ...keys] : keys) {
    const articles = book.articles.get(key);
    if (!articles) continue;
    if (announced) return { kind: 'known', key, from: at, to: at + 1, articles };
    return { kind: 'guess', key, slips: 0, from: at, to: at + 1, articles };
  }
  return undefined;
}

/** Logs write a code's number without its family: `"error_codes":[50126]` for AADSTS50126. */
function withFamily(digits: string, { families }: CodeBook): string[] {
  if (digits.length < SHORTEST_BARE) return [];
  return [...families].filter((family) => family !== 'x').map((family) => `${family}${digits}`);
}

function guesses(tokens: Tokens, doubtful: readonly number[], book: CodeBook, guess: GuessCode): CodeHit[] {
  return doubtful.slice(0, MOST_GUESSED).flatMap((at) =>
    guess(tokens.words[at] ?? '').map(
      ({ key, slips }): CodeHit => ({
        kind: 'guess',
        key,
        slips,
        from: at,
        to: at + 1,
        articles: book.articles.get(key) ?? [],
      }),
    ),
  );
}

/** Of one code, and of all: a log that repeats its codes a hundred thousand times says nothing more. */
const MOST_OF_CODE = 50;
const MOST_CODES = 1_000;

/** The first places of each code; those that articles have leave room for no others. */
export function worthPlacing(codes: readonly CodeHit[]): readonly CodeHit[] {
  if (codes.length <= MOST_OF_CODE) return codes;
  const seen = new Map<string, number>();
  const first = codes.filter(({ key }) => {
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return count <= MOST_OF_CODE;
  });
  if (first.length <= MOST_CODES) return first;
  const known = first.filter(({ kind }) => kind !== 'unknown');
  const kept = new Set([...known, ...first.filter(({ kind }) => kind === 'unknown')].slice(0, MOST_CODES));
  return first.filter((hit) => kept.has(hit));
}
