// Where something stands in a file, and how a value inside a front matter is named.

/** A place in a file, as editors count: both from 1, columns in UTF-16 units. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** The way to a value inside a front matter: `['causes', 0, 'check']`. */
export type Keys = readonly (string | number)[];

/** Where a whole file is meant. */
export const FILE_START: Place = { line: 1, column: 1 };

/**
 * The text form of a way into a front matter, for maps and messages.
 *
 * @example
 * keyName(['causes', 0, 'check']) //=> 'causes[0].check'
 */
export function keyName(keys: Keys): string {
  return keys.map((key, at) => (typeof key === 'number' ? `[${key}]` : at === 0 ? key : `.${key}`)).join('');
}
