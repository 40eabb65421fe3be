// The single values of a front matter. Every value arrives as text, because the YAML is read without types:
// `0x80180014`, `0012` and `no` stay what the author wrote. The few dates and flags are typed here.
import { z } from 'zod';

/** Lower-case ASCII words joined by hyphens; what is safe in URLs, file names and anchors alike. */
const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;

function isDay(value: string): boolean {
  const [, year = '', month = '', day = ''] = DAY.exec(value) ?? [];
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return year !== '' && date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
}

/** An id or key. Bounded, because ids become part of URLs that ticket systems cut at 240 characters. */
export function kebab(shortest: number, longest: number) {
  const rule = `Must be ${shortest} to ${longest} lower-case letters, digits and single hyphens`;
  return z.string().min(shortest, rule).max(longest, rule).regex(KEBAB, rule);
}

/** The id of an article: also its file name. */
export const articleId = kebab(3, 60);

/**
 * An earlier id, such as the long anchor that another product gave the article: frozen, so taken as it was. Its
 * words may be joined by underscores as well.
 */
export const formerId = z
  .string()
  .min(3, 'Must have at least 3 characters')
  .max(200, 'Must have at most 200 characters')
  .regex(
    /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
    'Must be lower-case letters, digits, single hyphens and underscores',
  );

/** The id of a cause: also its anchor. */
export const causeId = kebab(2, 60);

/**
 * An earlier anchor of a cause, `old-anchor` or `old-id#old-anchor`. No capitals: two anchors that differ in nothing
 * else would be one to whoever types them.
 */
export const formerAnchor = z
  .string()
  .max(400, 'Must have at most 400 characters')
  .regex(
    /^(?:[a-z0-9]+(?:[-_][a-z0-9]+)*#)?[a-z0-9]+(?:[-_][a-z0-9]+)*$/,
    'Must be lower-case letters, digits, single hyphens and underscores',
  );

/** The id of a collection, shared resolution, product, platform or component. */
export const keyId = kebab(2, 60);

/** One line of plain text, such as a title. Spaces around it are not the author's intention. */
export const line = z
  .string()
  .trim()
  .min(1, 'Must not be empty')
  .max(500, 'Must have at most 500 characters')
  .refine((value) => !value.includes('\n'), 'Must be a single line of plain text');

/** A text exactly as somebody sees or pastes it; only the line break that a YAML block adds is dropped. */
export const exactText = z
  .string()
  .max(20_000, 'Must have at most 20,000 characters')
  .refine((value) => value.trim() !== '', 'Must not be empty')
  .transform((value) => value.replace(/\n$/, ''));

/** Markdown; checked and parsed apart, where its lines are known. */
export const markdown = z.string().refine((value) => value.trim() !== '', 'Must not be empty');

/** A calendar day. */
export const day = z.string().refine(isDay, 'Must be a calendar day written YYYY-MM-DD');

/** A link to another site. */
export const httpsUrl = z
  .url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'Must be a whole https:// address' })
  .max(2_000, 'Must have at most 2,000 characters')
  .refine((url) => !/^https:\/\/[^/?#]*@/.test(url), 'Must not hold a user name or password');

/** A flag, written as a word. */
export const flag = z.enum(['true', 'false']).transform((value) => value === 'true');
