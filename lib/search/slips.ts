// What it costs to take one writing of a code for another, and the writings that a word costs little to be taken for.

import { firstPlace } from './first-place';
import { lazy } from './lazy';

/** One right-looking digit changed, or two impossible characters. */
const MOST_COST = 1.2;
export const WRONG_DIGIT = 1;
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

/** A way in which a code is written, without sign and prefix; decimal or hexadecimal digits, or anything else. */
export interface Writing {
  readonly key: string;
  readonly text: string;
  readonly decimal: boolean;
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

/** Writings of one kind in alphabetical order, so that those that begin alike lie side by side. */
export interface SortedWritings {
  readonly writings: readonly Writing[];
  readonly decimal: boolean;
}

/** Longer texts are no codes with a slip: the table has no room for them. */
export const LONGEST = 14;
const WIDTH = LONGEST + 1;
/** Row by row what turning each beginning of the seen word into each beginning of a writing costs. */
const table = new Float64Array(WIDTH * WIDTH);

/** Fills the row for one more character of the writing; returns the least of it. */
function fillRow(seen: string, text: string, j: number, decimal: boolean): number {
  const { change, drop } = decimal ? TABLES.decimal() : TABLES.hex();
  const right = text.charCodeAt(j - 1);
  const before = right === text.charCodeAt(j - 2) ? -1 : text.charCodeAt(j - 2);
  const row = j * WIDTH;
  const above = row - WIDTH;
  let least = j * WRONG_DIGIT;
  table[row] = least;
  for (let i = 1; i <= seen.length; i++) {
    const char = Math.min(seen.charCodeAt(i - 1), ASCII - 1);
    let cost = (table[above + i - 1] ?? 0) + (change[char * ASCII + right] ?? WRONG_DIGIT);
    cost = Math.min(
      cost,
      (table[row + i - 1] ?? 0) + (drop[char] ?? WRONG_DIGIT),
      (table[above + i] ?? 0) + WRONG_DIGIT,
    );
    if (i > 1 && char === before && seen.charCodeAt(i - 2) === right)
      cost = Math.min(cost, (table[above - WIDTH + i - 2] ?? 0) + WRONG_DIGIT);
    table[row + i] = cost;
    if (cost < least) least = cost;
  }
  return least;
}

/** The first place behind `from` whose text does not begin as the one there does. */
function placeBehind(writings: readonly Writing[], from: number, length: number): number {
  const beginning = writings[from]?.text.slice(0, length) ?? '';
  return firstPlace(from + 1, writings.length, (at) => writings[at]?.text.startsWith(beginning) === true);
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length++;
  return length;
}

/**
 * Calls `found` for every writing that the seen word is at most `MOST_COST` from. Where the beginning of one costs more,
 * all that begin so are passed over: the cost grows with the writings that begin nearly as the word does.
 */
export function findNear(
  seen: string,
  { writings, decimal }: SortedWritings,
  found: (near: Writing, cost: number) => void,
): void {
  table[0] = 0;
  for (let i = 1; i <= seen.length; i++) {
    const { drop } = decimal ? TABLES.decimal() : TABLES.hex();
    table[i] = (table[i - 1] ?? 0) + (drop[Math.min(seen.charCodeAt(i - 1), ASCII - 1)] ?? WRONG_DIGIT);
  }
  let filled = '';
  let k = 0;
  while (k < writings.length) {
    const writing = writings[k];
    if (!writing) return;
    const { text } = writing;
    let j = sharedLength(text, filled);
    let least = 0;
    while (j < text.length && least <= MOST_COST) least = fillRow(seen, text, ++j, decimal);
    filled = text.slice(0, j);
    if (least > MOST_COST) {
      k = placeBehind(writings, k, j);
      filled = text.slice(0, j - 1);
      continue;
    }
    const cost = table[text.length * WIDTH + seen.length] ?? Number.POSITIVE_INFINITY;
    if (cost <= MOST_COST) found(writing, cost);
    k++;
  }
}
