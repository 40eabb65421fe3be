// The beginning of the article that is missing: a file that an author completes, with the paste's own message
// quoted so that YAML reads it back to the letter.
import type { Lang } from '../../lib/article/lang';
import type { SearchTexts } from '../../lib/interface/search-texts';

/** A file to be written. */
export interface Draft {
  readonly id: string;
  /** Below the project's folder; the collection is the author's to choose. */
  readonly path: string;
  readonly content: string;
}

/** Only the beginning of a paste is looked at for its message: a draft is a proposal. */
const READ_LIMIT = 20_000;
const MESSAGE_LIMIT = 300;

/** Words by which programs say that something went wrong, English and French, and codes. */
const LOOKS_LIKE_ERROR =
  /\b(?:error|fail(?:ed|ure)?|exception|cannot|could not|unable|denied|invalid|erreur|échou[eé]e?|échec|impossible|refusée?)\b|\b0x[0-9a-f]{6,8}\b/i;

/**
 * Drafts an article from a paste.
 *
 * @example
 * draftArticle('Hello,\nit says: Error 5 in {x}', 'en', '2026-11-22', words).id //=> 'it-says-error-5-in-x'
 */
export function draftArticle(
  text: string,
  lang: Lang,
  today: string,
  words: SearchTexts['draftWords'],
): Draft {
  const message = messageLine(text);
  const id = idFor(message);
  return { id, path: `content/…/${id}.mdx`, content: contentFor(message, lang, today, words) };
}

/** The first line that looks like an error, else the first that says anything. */
function messageLine(text: string): string {
  const lines = text
    .slice(0, READ_LIMIT)
    .split(/\r\n|[\r\n\u2028\u2029]/)
    .map(tidyLine)
    .filter((line) => line !== '');
  return lines.find((line) => LOOKS_LIKE_ERROR.test(line)) ?? lines[0] ?? '';
}

/** One line of printable text: control characters and halves of characters are no part of a message. */
function tidyLine(line: string): string {
  const printable = line.replace(/\p{Surrogate}/gu, '\uFFFD').replace(/[\p{Cc}\p{Zs}]+/gu, ' ');
  return [...printable.trim()].slice(0, MESSAGE_LIMIT).join('').trim();
}

function idFor(message: string): string {
  const words =
    message
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[a-z0-9]+/g) ?? [];
  const id = words.slice(0, 8).join('-').slice(0, 60).replace(/-+$/, '');
  return id.length < 3 ? 'new-error' : id;
}

function contentFor(message: string, lang: Lang, today: string, words: SearchTexts['draftWords']): string {
  return `---
lang: ${lang}
kind: error
title: ${quote(words.title)}
messages:
  - text: ${quote(escapeBraces(message))}
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

/** Braces as the little language of messages wants them: `\{`, and each backslash before a brace doubled. */
function escapeBraces(message: string): string {
  return message.replace(/\\*\{/g, (run) => `${'\\\\'.repeat(run.length - 1)}\\{`);
}

/** A YAML double-quoted scalar: JSON's escapes, and those signs that JSON leaves bare and YAML does not print. */
function quote(text: string): string {
  return JSON.stringify(text).replace(
    /[\u007f-\u009f\u2028\u2029\ufeff\ufffe\uffff]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
