// Counts in sentences: each language has its own idea of which numbers are singular.
import type { Lang } from '../article/lang';

/** The forms of one word or phrase; `one` is used where the language's rules say so. */
export interface Forms {
  readonly one: string;
  readonly other: string;
}

/**
 * A number, written as the language writes it, with the right form after it.
 *
 * @example
 * count('en', 0, { one: 'cause', other: 'causes' }) //=> '0 causes'
 * count('fr', 0, { one: 'cause', other: 'causes' }) //=> '0 cause'
 */
export function count(lang: Lang, n: number, forms: Forms): string {
  return `${formatNumber(lang, n)} ${plural(lang, n, forms)}`;
}

/**
 * The form of a phrase for a number, without the number.
 *
 * @example
 * plural('en', 1, { one: 'cause', other: 'causes' }) //=> 'cause'
 */
export function plural(lang: Lang, n: number, forms: Forms): string {
  return new Intl.PluralRules(lang).select(n) === 'one' ? forms.one : forms.other;
}

/**
 * A number with the language's separators.
 *
 * @example
 * formatNumber('en', 1234) //=> '1,234'
 */
export function formatNumber(lang: Lang, n: number): string {
  // the first number format of a process takes longer to load than an answer takes
  if (Number.isInteger(n) && n >= 0 && n < 1000) return String(n);
  return new Intl.NumberFormat(lang).format(n);
}
