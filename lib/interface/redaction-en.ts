import { plural } from './plural';
import type { RedactionTexts } from './redaction-texts';

export const redactionEn: RedactionTexts = {
  hidden: (n) =>
    plural('en', n, { one: '1 detail of yours is hidden.', other: `${n} details of yours are hidden.` }),
  hiddenWhy: 'Press a marked word to put it back or hide it again.',
  restore: (placeholder) => `Put back what ${placeholder} stands for`,
  hide: (original) => `Hide ${original}`,
};
