// What is private in a text; the first row that claims a stretch has it. What must and must not be hidden by them
// stands in the two corpora beside. A new form is one row in one of the lists, and its lines in a corpus.
//
// Every row is linear: a match begins at a border of its own characters (lookbehind), so that a long run is tried
// once, and every repetition has an upper bound, so that a try costs no more than a constant. `‹` and `›` belong
// to placeholders, and no row takes them.
import { MACHINE_RULES } from './redact-machines';
import { PEOPLE_RULES } from './redact-people';
import type { RedactionRule } from './redact-rule';
import { RANDOM_TEXT, SECRET_RULES } from './redact-secrets';

export const REDACTION_RULES: readonly RedactionRule[] = [
  ...SECRET_RULES,
  ...PEOPLE_RULES,
  ...MACHINE_RULES,
  RANDOM_TEXT,
];
