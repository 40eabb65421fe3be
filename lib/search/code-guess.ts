// A code that no article has may be one with a slip: a digit mistyped, misread, doubled or lost. What cannot
// be a digit of a code at all is surely wrong, so it costs less to change than a digit that may be right.
import { lazy } from './lazy';

/** Known codes near a word, nearest first; empty where too many are equally near. */
export type GuessCode = (word: string) => readonly string[];

/** More equally near ones than this tell nothing. */
const MOST_GUESSES = 3;
const SHORTEST = 5;
const LONGEST = 14;
/** One right-looking digit changed, or two impossible characters. */
const MOST_COST = 1.2;
const WRONG_DIGIT = 1;
const IMPOSSIBLE = 0.5;
const MISREAD = 0.3;
/** What scanners and tired eyes take for each other. */
const MISREADINGS = new Set([
  '0o',
  '1l',
  '1i',
  '5s',
  '8b',
  '2z',
  '6b',
  '9g',
  '7t',
  '4a',
  '0d',
  'ce',
  '3e',
  '6g',
]);

interface Writing {
  readonly key: string;
  readonly text: string;
  readonly decimal: boolean;
}

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

function changeCost(seen: string, right: string, decimal: boolean): number {
  if (seen === right) return 0;
  if (MISREADINGS.has(seen + right) || MISREADINGS.has(right + seen)) return MISREAD;
  return isImpossible(seen, decimal) ? IMPOSSIBLE : WRONG_DIGIT;
}

function isImpossible(char: string, decimal: boolean): boolean {
  return decimal ? !/\d/.test(char) : !/[0-9a-f]/.test(char);
}

const ASCII = 128;

/** All change costs at once: thousands of codes are compared with an unknown one. */
function costTable(decimal: boolean): { change: Float64Array; drop: Float64Array } {
  const chars = Array.from({ length: ASCII }, (_, code) => String.fromCharCode(code));
  const change = Float64Array.from(
    chars.flatMap((seen) => chars.map((right) => changeCost(seen, right, decimal))),
  );
  const drop = Float64Array.from(chars, (seen) => (isImpossible(seen, decimal) ? IMPOSSIBLE : WRONG_DIGIT));
  return { change, drop };
}

const TABLES = { decimal: lazy(() => costTable(true)), hex: lazy(() => costTable(false)) };
const WIDTH = LONGEST + 3;
const rows = new Float64Array((LONGEST + 1) * WIDTH);

/** What turning the seen word into the writing costs, or more than `MOST_COST`. Fills the whole table, row by row. */
function slipCost(seen: string, { text, decimal }: Writing): number {
  const { change, drop } = decimal ? TABLES.decimal() : TABLES.hex();
  for (let j = 0; j <= text.length; j++) rows[j] = j * WRONG_DIGIT;
  for (let i = 1; i <= seen.length; i++) {
    const char = Math.min(seen.charCodeAt(i - 1), ASCII - 1);
    const row = i * WIDTH;
    const dropped = drop[char] ?? WRONG_DIGIT;
    let least = (rows[row - WIDTH] ?? 0) + dropped;
    rows[row] = least;
    for (let j = 1; j <= text.length; j++) {
      const right = text.charCodeAt(j - 1);
      const above = row - WIDTH + j;
      let cost = (rows[above - 1] ?? 0) + (change[char * ASCII + right] ?? WRONG_DIGIT);
      cost = Math.min(cost, (rows[above] ?? 0) + dropped, (rows[row + j - 1] ?? 0) + WRONG_DIGIT);
      if (i > 1 && j > 1 && char === text.charCodeAt(j - 2) && seen.charCodeAt(i - 2) === right)
        cost = Math.min(cost, (rows[above - WIDTH - 2] ?? 0) + WRONG_DIGIT);
      rows[row + j] = cost;
      if (cost < least) least = cost;
    }
    if (least > MOST_COST) return least;
  }
  return rows[seen.length * WIDTH + text.length] ?? Number.POSITIVE_INFINITY;
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

/** Prepares guessing over all known codes. */
export function codeGuesser(book: { readonly articles: ReadonlyMap<string, unknown> }): GuessCode {
  let all: readonly Writing[] | undefined;
  return (word) => {
    const seen = word.replace(/^[a-z]{0,6}[0o]x/, '');
    if (seen.length < SHORTEST || seen.length > LONGEST) return [];
    all ??= [...book.articles.keys()]
      .flatMap(writings)
      .filter(({ text }) => text.length >= SHORTEST && text.length <= LONGEST);
    const costs = new Map<string, number>();
    const digits = seen.replace(/\D/g, '');
    const hexDigits = seen.replace(/[^0-9a-f]/g, '');
    for (const writing of all) {
      if (!mayBe(seen, writing.decimal ? digits : hexDigits, writing.text)) continue;
      const cost = slipCost(seen, writing);
      if (cost <= MOST_COST && cost < (costs.get(writing.key) ?? Number.POSITIVE_INFINITY))
        costs.set(writing.key, cost);
    }
    const least = Math.min(...costs.values());
    const near = [...costs].filter(([, cost]) => cost === least).map(([key]) => key);
    return near.length > MOST_GUESSES ? [] : near.sort();
  };
}
