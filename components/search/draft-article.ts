// The beginning of the article that is missing: a file that an author completes, with the paste's own message
// quoted so that YAML reads it back to the letter.
import type { Lang } from '../../lib/article/lang';
import type { SearchTexts } from '../../lib/interface/search-texts';
import { type MarkedPart, markedParts } from '../../lib/tickets/marks';
import type { FoundPiece } from '../../lib/tickets/reader-text';
import type { Redact } from '../../lib/tickets/redaction';
import { cutAtHoles, cutLine, draftMessage, UNUSABLE, withHoles } from './draft-message';

/** A file to be written. */
export interface Draft {
  readonly id: string;
  /** Below the project's folder; the collection is the author's to choose. */
  readonly path: string;
  /** Its text; joined, the parts are the file. What has an `id` is what redaction found, by its place in `found`. */
  readonly parts: readonly MarkedPart[];
  readonly found: readonly FoundPiece[];
}

/** How a draft is made. */
export interface DraftOptions {
  readonly lang: Lang;
  readonly today: string;
  readonly words: SearchTexts['draftWords'];
  readonly redact: Redact;
  /** The originals that the reader restored. */
  readonly restored: ReadonlySet<string>;
}

/** Only the beginning of a paste is looked at for its message: a draft is a proposal. */
const READ_LIMIT = 20_000;

/** Words by which programs say that something went wrong, English and French, and codes. */
const LOOKS_LIKE_ERROR =
  /\b(?:error|fail(?:ed|ure)?|exception|cannot|could not|unable|denied|invalid|erreur|échou[eé]e?|échec|impossible|refusée?)\b|\b0x[0-9a-f]{6,8}\b/i;

/**
 * Drafts an article from a paste. What is private in its message differs from paste to paste, and so becomes a
 * variable of the message; the file's name never holds it.
 *
 * @example
 * draftArticle('Hello,\nit says: Error 5 at pat@mail.example', options).parts
 * //=> [{ text: '---\nlang: en … it says: Error 5 at ', id: undefined }, { text: '{e-mail}', id: 0 }, …]
 */
export function draftArticle(text: string, options: DraftOptions): Draft {
  const { lang, today, words, redact, restored } = options;
  const redaction = redact(text.slice(0, READ_LIMIT).replace(UNUSABLE, ''), { keep: [], lang });
  const pieces = cutAtHoles(messageLine(withHoles(redaction)), redaction.hidden, restored);
  const id = idFor(pieces.map((piece) => (piece.found === undefined ? piece.text : ' ')).join(''));
  const found = pieces.flatMap((piece) => (piece.found === undefined ? [] : [piece.found]));
  const content = contentFor(draftMessage(pieces), lang, today, words);
  return { id, path: `content/…/${id}.mdx`, parts: markedParts(content), found };
}

/** The first line that looks like an error, else the first that says anything. */
function messageLine(text: string): string {
  const lines = text
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(cutLine)
    .filter((line) => line !== '');
  return lines.find((line) => LOOKS_LIKE_ERROR.test(line)) ?? lines[0] ?? '';
}

function idFor(message: string): string {
  const words =
    message
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const id = words.slice(0, 8).join('-').slice(0, 60).replace(/-$/, '');
  return id.length < 3 ? 'new-error' : id;
}

function contentFor(message: string, lang: Lang, today: string, words: SearchTexts['draftWords']): string {
  return `---
lang: ${lang}
kind: error
title: ${quote(words.title)}
messages:
  - text: ${quote(message)}
    source: ui # ui | log | api | doc
appliesTo: { product: "?", platforms: ["?"], component: "?" } # ${words.keys}
cause: ${quote(words.cause)}
check: |
  ${words.check}
performedBy: admin # user | admin | dns-admin | vendor
resolution: |
  1. ${words.step}
status: draft
reviewed: ${today}
changed: ${today}
sources:
  - { title: ${quote(words.source)}, url: "https://", licence: "?" }
---
`;
}

/** A YAML double-quoted scalar: JSON's escapes, and those signs that JSON leaves bare and YAML does not print. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
