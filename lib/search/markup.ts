// Pages, mails and event logs are pasted with their markup: `<b>Cannot</b> open`, `<Data Name="Message">Cannot open</Data>`.
// A tag is no word of anybody's. `<name>` alone is one, as help texts write placeholders so.

import { withoutEscapes } from './escapes';

/** Within a sentence these change nothing but how it looks. */
const INLINE =
  /<\/?(?:a|abbr|b|code|em|font|i|kbd|mark|s|samp|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]{0,300})?\/?>/iy;
const BLOCK =
  /<\/?(?:body|br|dd|div|dl|dt|h[1-6]|head|hr|html|img|input|label|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)(?:\s[^<>]{0,300})?\/?>/iy;
/** Any other element with an attribute, and the end of any. */
const ELEMENT = /<(?:[a-z][\w:.-]{0,40}\s+[\w:.-]{1,40}=["'][^<>]{0,400}|\/[a-z][\w:.-]{0,40})>/iy;

/** An element without attributes ends as `</name>`; what help texts write for a value does not. */
const BARE = /<([a-z][\w:.-]{0,40})>/iy;
/** The end is looked for so far. */
const ELEMENT_LENGTH = 2_000;

function bareLength(text: string, at: number): number {
  BARE.lastIndex = at;
  const [all = '', name = ''] = BARE.exec(text) ?? [];
  return all !== '' && text.slice(at, at + ELEMENT_LENGTH).includes(`</${name}>`) ? all.length : 0;
}

function lengthAt(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** A tag at a place of a text. */
export interface Tag {
  readonly length: number;
  /** The sentence goes on behind it. */
  readonly inline: boolean;
}

/**
 * Reads the tag at a `<`, if there is one.
 *
 * @example
 * tagAt('a<br>b', 1) //=> { length: 4, inline: false }
 */
export function tagAt(text: string, at: number): Tag | undefined {
  if (!/[a-z/]/i.test(text[at + 1] ?? '')) return undefined;
  const inline = lengthAt(INLINE, text, at);
  const length = inline || lengthAt(BLOCK, text, at) || lengthAt(ELEMENT, text, at) || bareLength(text, at);
  return length > 0 ? { length, inline: inline > 0 } : undefined;
}

/** The text as a reader sees it: without tags and escapes. */
export function asRead(text: string): string {
  return withoutEscapes(withoutTags(text));
}

/** The text without its tags, blanks for those that are not within a sentence. */
export function withoutTags(text: string): string {
  let at = text.indexOf('<');
  if (at < 0) return text;
  let plain = text.slice(0, at);
  while (at >= 0) {
    const tag = tagAt(text, at);
    const next = text.indexOf('<', at + 1);
    plain += tag && !tag.inline ? ' ' : '';
    plain += text.slice(at + (tag?.length ?? 0), next < 0 ? text.length : next);
    at = next;
  }
  return plain;
}
