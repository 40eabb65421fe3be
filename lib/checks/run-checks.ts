// The list of all author rules. A new rule is a file, a row here and a test.
import type { ContentFiles } from '../article/content-files';
import type { Problem } from '../article/problem';
import { type Check, type CheckContext, toProblem } from './check';

export const CHECKS: readonly Check[] = [];

/** Runs every rule over files that are each right in themselves; what they find is not sorted. */
export function runChecks(files: ContentFiles, context: CheckContext): Problem[] {
  return CHECKS.flatMap((check) => [...check.find(files, context)].map((found) => toProblem(check, found)));
}
