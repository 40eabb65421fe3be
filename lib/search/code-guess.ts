// A code that no article has may be one with a slip: a digit mistyped, misread, doubled or lost. What cannot
// be a digit of a code at all is surely wrong, so it costs less to change than a digit that may be right.
import { lazy } from './lazy';
import { findNear, LONGEST, type SortedWritings, WRONG_DIGIT, type Writing } from './slips';

/**
 * Known codes near a word, nearest first: all that one changed digit makes, even where another reading of a sign is
 * nearer; only the nearest where those are too many, and none where too many are equally near.
 */
export type GuessCode = (word: string) => readonly Guess[];

export interface Guess {
  readonly key: string;
  /** How far it is from the word, in wrong digits. */
  readonly slips: number;
}

/** More equally near ones than this tell nothing. */
const MOST_GUESSES = 3;
const SHORTEST = 5;

/** The ways in which a code is written, without sign and prefix. */
function writings(key: string): Writing[] {
  if (!/^x[0-9a-f]{1,8}$/.test(key)) return [{ key, text: key, decimal: false }];
  const text = key.slice(1).padStart(8, '0');
  // In decimal a small one is a number like any other.
  if (text.startsWith('0')) return [{ key, text, decimal: false }];
  const value = Number.parseInt(text, 16);
  return [
    { key, text, decimal: false },
    { key, text: String(value), decimal: true },
    { key, text: String(2 ** 32 - value), decimal: true },
  ];
}

/**
 * A slip leaves either the beginning or the end of a code alone, at least of what can be digits of it (`possible`);
 * everything else is not worth comparing.
 */
function mayBe(seen: string, possible: string, text: string): boolean {
  if (Math.abs(seen.length - text.length) > 2) return false;
  return (
    seen.startsWith(text.slice(0, 3)) ||
    seen.endsWith(text.slice(-4)) ||
    possible.startsWith(text.slice(0, 3)) ||
    possible.endsWith(text.slice(-4))
  );
}

function sortWritings(book: { readonly articles: ReadonlyMap<string, unknown> }): readonly SortedWritings[] {
  const all = [...book.articles.keys()]
    .flatMap(writings)
    .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST)
    .sort((a, b) => Number(a.text > b.text) - Number(a.text < b.text));
  return [false, true].map((decimal) => ({
    decimal,
    writings: all.filter((writing) => writing.decimal === decimal),
  }));
}

/** A code near a word; `changed` where one character of the same place is all that differs. */
interface Near extends Guess {
  readonly changed: boolean;
}

function isChanged(seen: string, text: string): boolean {
  if (seen.length !== text.length) return false;
  let differences = 0;
  for (let i = 0; i < text.length; i++) if (seen[i] !== text[i]) differences++;
  return differences === 1;
}

/** These, nearest first, if they are few enough to tell something. */
function few(near: readonly Near[]): readonly Guess[] | undefined {
  if (near.length === 0 || near.length > MOST_GUESSES) return undefined;
  return near
    .map(({ key, slips }) => ({ key, slips }))
    .sort((a, b) => a.slips - b.slips || (a.key < b.key ? -1 : 1));
}

/** Prepares guessing over all known codes. */
export function codeGuesser(book: { readonly articles: ReadonlyMap<string, unknown> }): GuessCode {
  const sorted = lazy(() => sortWritings(book));
  return (word) => {
    const seen = word.replace(/^[a-z]{0,6}[0o]x/, '');
    if (seen.length < SHORTEST || seen.length > LONGEST) return [];
    const found = new Map<string, Near>();
    for (const list of sorted()) {
      const possible = seen.replace(list.decimal ? /\D/g : /[^0-9a-f]/g, '');
      findNear(seen, list, ({ key, text }, cost) => {
        if (mayBe(seen, possible, text) && cost < (found.get(key)?.slips ?? Number.POSITIVE_INFINITY))
          found.set(key, { key, slips: cost, changed: isChanged(seen, text) });
      });
    }
    const near = [...found.values()];
    const least = Math.min(...near.map(({ slips }) => slips));
    return (
      few(near.filter(({ slips }) => slips <= Math.max(least, WRONG_DIGIT))) ??
      few(near.filter(({ changed }) => changed)) ??
      few(near.filter(({ slips }) => slips === least)) ??
      []
    );
  };
}
