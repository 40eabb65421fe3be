// What an author rule is. Rules see all files together and give back what is wrong; one place prints it.
import type { ContentFiles } from '../article/content-files';
import type { Keys, Place } from '../article/place';
import type { Problem } from '../article/problem';

/** What rules know beside the files. */
export interface CheckContext {
  /** The address of the site, where it is known: some rules measure whole addresses. */
  readonly siteUrl: string | undefined;
}

/** One rule: a row of the list in `run-checks.ts`. */
export interface Check {
  /** The code of its problems. */
  readonly code: string;
  readonly find: (files: ContentFiles, context: CheckContext) => Iterable<Found>;
}

/** A problem without the name of its rule. An error unless told otherwise. */
export interface Found {
  readonly path: string;
  readonly place: Place;
  readonly message: string;
  readonly hint: string;
  readonly warning?: boolean;
}

/** Gives a file's value as the place of a problem. */
export function at(file: { readonly path: string; readonly place: (keys: Keys) => Place }, keys: Keys) {
  return { path: file.path, place: file.place(keys) };
}

/** The problem that a rule found. */
export function toProblem(check: Check, { path, place, message, hint, warning }: Found): Problem {
  return { code: check.code, severity: warning ? 'warning' : 'error', path, ...place, message, hint };
}
