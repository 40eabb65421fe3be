import { plural } from './plural';
import type { RedactionTexts } from './redaction-texts';

export const redactionFr: RedactionTexts = {
  hidden: (n) =>
    plural('fr', n, {
      one: '1 de vos données est masquée.',
      other: `${n} de vos données sont masquées.`,
    }),
  hiddenWhy: 'Appuyez sur un mot marqué pour le rétablir ou le masquer de nouveau.',
  restore: (placeholder) => `Rétablir ce que remplace ${placeholder}`,
  hide: (original) => `Masquer ${original}`,
};
