// The list of all author rules. A new rule is a file, a row here and a test.
import type { ContentFiles } from '../article/content-files';
import type { Problem } from '../article/problem';
import { addressLength } from './address-length';
import { brokenLink } from './broken-link';
import { type Check, type CheckContext, toProblem } from './check';
import { codeNotation } from './code-notation';
import { draftTarget } from './draft-target';
import { duplicateCause } from './duplicate-cause';
import { duplicateId } from './duplicate-id';
import { escalation } from './escalation';
import { messagePlaceholder } from './message-placeholder';
import { missingCollection } from './missing-collection';
import { missingMessage } from './missing-message';
import { missingTranslation } from './missing-translation';
import { nothingToFind } from './nothing-to-find';
import { orphanTranslation } from './orphan-translation';
import { reservedCause } from './reserved-cause';
import { reviewDate } from './review-date';
import { riskNote } from './risk-note';
import { sameMessage } from './same-message';
import { sharedCode } from './shared-code';
import { sharedMessage } from './shared-message';
import { sharedResolution } from './shared-resolution';
import { staleTranslation } from './stale-translation';
import { stepVerb } from './step-verb';
import { takenAlias } from './taken-alias';
import { translatedCauses } from './translated-causes';
import { translatedResolution } from './translated-resolution';
import { unknownRelated } from './unknown-related';
import { unknownReplacement } from './unknown-replacement';
import { unknownSampleCause } from './unknown-sample-cause';
import { unknownSubject } from './unknown-subject';
import { untranslatedPart } from './untranslated-part';

/** In no order that matters: problems are sorted by place. */
export const CHECKS: readonly Check[] = [
  addressLength,
  brokenLink,
  codeNotation,
  draftTarget,
  duplicateCause,
  duplicateId,
  escalation,
  messagePlaceholder,
  missingCollection,
  missingMessage,
  missingTranslation,
  nothingToFind,
  orphanTranslation,
  reservedCause,
  reviewDate,
  riskNote,
  sameMessage,
  sharedCode,
  sharedMessage,
  sharedResolution,
  staleTranslation,
  stepVerb,
  takenAlias,
  translatedCauses,
  translatedResolution,
  unknownRelated,
  unknownReplacement,
  unknownSampleCause,
  unknownSubject,
  untranslatedPart,
];

/** Runs every rule over files that are each right in themselves; what they find is not sorted. */
export function runChecks(files: ContentFiles, context: CheckContext): Problem[] {
  return CHECKS.flatMap((check) => [...check.find(files, context)].map((found) => toProblem(check, found)));
}
