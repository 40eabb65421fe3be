// A code that no article has may be one with a slip: a digit mistyped, misread, doubled or lost. What cannot
// be a digit of a code at all is surely wrong, so it costs less to change than a digit that may be right.
import { lazy } from './lazy';
import { findNear, type SortedWritings, type Writing } from './slips';

/** Known codes near a word, nearest first; empty where too many are equally near. */
export type GuessCode = (word: string) => readonly string[];

/** More equally near ones than this tell nothing. */
const MOST_GUESSES = 3;
const SHORTEST = 5;
/** What the table of `slips.ts` has room for. */
const LONGEST = 14;

/** The ways in which a code is written, without sign and prefix. */
function writings(key: string): Writing[] {
  if (!/^x[0-9a-f]{8}$/.test(key)) return [{ key, text: key, decimal: false }];
  const value = Number.parseInt(key.slice(1), 16);
  return [
    { key, text: key.slice(1), decimal: false },
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

/** Prepares guessing over all known codes. */
export function codeGuesser(book: { readonly articles: ReadonlyMap<string, unknown> }): GuessCode {
  const sorted = lazy(() => sortWritings(book));
  return (word) => {
    const seen = word.replace(/^[a-z]{0,6}[0o]x/, '');
    if (seen.length < SHORTEST || seen.length > LONGEST) return [];
    const costs = new Map<string, number>();
    for (const list of sorted()) {
      const possible = seen.replace(list.decimal ? /\D/g : /[^0-9a-f]/g, '');
      findNear(seen, list, ({ key, text }, cost) => {
        if (mayBe(seen, possible, text) && cost < (costs.get(key) ?? Number.POSITIVE_INFINITY))
          costs.set(key, cost);
      });
    }
    const least = Math.min(...costs.values());
    const near = [...costs].filter(([, cost]) => cost === least).map(([key]) => key);
    return near.length > MOST_GUESSES ? [] : near.sort();
  };
}
