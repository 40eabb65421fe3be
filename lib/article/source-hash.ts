// A fingerprint of the text that a translation translates. It tells that a source changed, nothing more: no
// cryptography, so it needs neither Node nor the browser and stays the same everywhere.
import type { ArticleFile } from './content-files';

/**
 * The hash of a source file's translatable text, 14 hexadecimal digits. White space at the ends of lines and parts
 * does not count, nor do facts such as codes, dates and relations.
 *
 * @example
 * sourceHash(file) //=> '0a1b2c3d4e5f60'
 */
export function sourceHash(file: Pick<ArticleFile, 'front' | 'causes' | 'body'>): string {
  return hashTexts(translatableTexts(file));
}

function translatableTexts({
  front,
  causes,
  body,
}: Pick<ArticleFile, 'front' | 'causes' | 'body'>): string[] {
  return [
    front.title,
    front.symptom ?? '',
    front.tellApart ?? '',
    ...front.messages.map((message) => message.text),
    ...causes.flatMap(({ front: cause }) => [
      cause.id,
      cause.cause,
      cause.check ?? '',
      cause.riskNote ?? '',
      typeof cause.resolution === 'string' ? cause.resolution : `use: ${cause.resolution.use}`,
      cause.escalate ?? '',
    ]),
    body?.markdown ?? '',
  ];
}

/** cyrb53 of Bryc: 53 bits from two multiply-and-xor halves, fast and well spread. */
function hashTexts(texts: readonly string[]): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const joined = texts.map((text) => text.replace(/(?<![ \t])[ \t]+$/gm, '').trim()).join('\u0000');
  for (let at = 0; at < joined.length; at += 1) {
    const unit = joined.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  const number = 4294967296 * (2097151 & low) + (high >>> 0);
  return number.toString(16).padStart(14, '0');
}
