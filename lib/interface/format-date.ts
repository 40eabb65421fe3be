// Days are written `YYYY-MM-DD` in files and spelled out on pages: 03/04 means two things, "3 April" one.
import type { Lang } from '../article/lang';

/** English is written as in Britain (day first), which no reader can mistake once the month is a word. */
const LOCALE: Readonly<Record<Lang, string>> = { en: 'en-GB', fr: 'fr-FR' };

/**
 * A day in words. `style: 'short'` abbreviates the month, for tables and lists.
 *
 * @example
 * formatDate('en', '2026-11-22') //=> '22 November 2026'
 * formatDate('fr', '2026-11-22', 'short') //=> '22 nov. 2026'
 */
export function formatDate(lang: Lang, day: string, style: 'long' | 'short' = 'long'): string {
  const month = style === 'long' ? 'long' : 'short';
  return new Intl.DateTimeFormat(LOCALE[lang], {
    day: 'numeric',
    month,
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${day}T00:00:00Z`));
}
