import type { Lang } from '../article/lang';
import { ticketCopyEn } from './ticket-copy-en';
import { ticketCopyFr } from './ticket-copy-fr';
import type { TicketCopyTexts } from './ticket-copy-texts';

const ALL: Readonly<Record<Lang, TicketCopyTexts>> = { en: ticketCopyEn, fr: ticketCopyFr };

/**
 * The texts for copying to tickets, in a language.
 *
 * @example
 * textsForCopy('fr').panel.copy //=> 'Copier'
 */
export function textsForCopy(lang: Lang): TicketCopyTexts {
  return ALL[lang];
}
