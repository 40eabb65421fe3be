import { day } from '../article/scalar-schemas';
import { UsageError } from './command';

/**
 * The day that an option gives, or today.
 *
 * @example
 * readDay('2026-02-03', new Date()) //=> '2026-02-03'
 */
export function readDay(value: string | undefined, now: Date): string {
  const text = value ?? now.toISOString().slice(0, 10);
  if (day.safeParse(text).success) return text;
  throw new UsageError(`--date must be a day written YYYY-MM-DD, not "${text}".`);
}
