// The index as it is stored and sent: what the articles say, and nothing that can be worked out from it when it
// is loaded (posting lists would triple its size). Empty parts are left out. A checksum tells a cut or altered
// file, whose wrong answers nobody would notice.
import type { Lang } from '../article/lang';
import type { SearchDocument } from './document';
import { isLanguage } from './languages';

/** A new shape needs a new number: pages and index may come from different builds for a moment. */
export const INDEX_VERSION = 1;
export const INDEX_FORMAT = 'causebook-search';

type Texts = Readonly<Partial<Record<Lang, string>>>;

/** One article, its empty parts left out. */
export interface StoredArticle {
  readonly id: string;
  readonly titles: Texts;
  readonly tags?: Readonly<Partial<Record<Lang, readonly string[]>>>;
  readonly messages?: readonly (readonly [text: string, lang: Lang])[];
  readonly codes?: readonly string[];
  readonly symptoms?: Texts;
  readonly samples?: readonly (readonly [text: string, cause: string])[];
  readonly causes?: readonly (readonly [id: string, texts: Texts, signals: readonly string[]])[];
  readonly sameMessage?: readonly string[];
  readonly tellApart?: Texts;
  readonly archived?: true;
}

/** The whole index: plain data, safe to send as JSON. */
export interface SearchIndex {
  readonly format: typeof INDEX_FORMAT;
  readonly version: typeof INDEX_VERSION;
  readonly checksum: string;
  readonly articles: readonly StoredArticle[];
}

/**
 * FNV-1a over the UTF-16 units: a guard against accidents, not against attackers (the page's integrity
 * attribute is for those).
 */
export function checksumOf(articles: readonly unknown[]): string {
  const text = JSON.stringify(articles);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** A programmer's or a network's mistake; its message says what to do. */
export class IndexError extends Error {
  override readonly name = 'IndexError';
}

function refuse(what: string): never {
  throw new IndexError(`The search index ${what}. Load it again, or build it again with this version.`);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTexts(value: unknown): value is Texts {
  return (
    isRecord(value) &&
    Object.entries(value).every(([lang, text]) => isLanguage(lang) && typeof text === 'string')
  );
}

function isStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function isTags(value: unknown): value is Readonly<Partial<Record<Lang, readonly string[]>>> {
  return (
    isRecord(value) && Object.entries(value).every(([lang, names]) => isLanguage(lang) && isStrings(names))
  );
}

function isListOf(value: unknown, test: (item: unknown[]) => boolean): boolean {
  return (
    value === undefined || (Array.isArray(value) && value.every((item) => Array.isArray(item) && test(item)))
  );
}

function isStoredArticle(value: unknown): value is StoredArticle {
  if (!isRecord(value) || typeof value.id !== 'string' || !isTexts(value.titles)) return false;
  const optional = (key: string, test: (item: unknown) => boolean) =>
    value[key] === undefined || test(value[key]);
  return (
    isListOf(value.messages, ([text, lang]) => typeof text === 'string' && isLanguage(lang)) &&
    isListOf(value.samples, isStrings) &&
    isListOf(
      value.causes,
      ([id, texts, signals]) => typeof id === 'string' && isTexts(texts) && isStrings(signals),
    ) &&
    optional('tags', isTags) &&
    optional('codes', isStrings) &&
    optional('sameMessage', isStrings) &&
    optional('symptoms', isTexts) &&
    optional('tellApart', isTexts) &&
    optional('archived', (flag) => flag === true)
  );
}

/**
 * Checks what came over the network or from a file.
 *
 * @throws IndexError where it is not an index of this version, or was cut or altered
 */
export function checkIndex(value: unknown): readonly StoredArticle[] {
  if (!isRecord(value) || value.format !== INDEX_FORMAT) refuse('is not one');
  if (value.version !== INDEX_VERSION) refuse(`is of version ${String(value.version)}, not ${INDEX_VERSION}`);
  const articles = value.articles;
  if (!Array.isArray(articles)) refuse('is cut');
  if (checksumOf(articles) !== value.checksum) refuse('was altered or cut');
  if (!articles.every(isStoredArticle)) refuse('has an article of a wrong shape');
  return articles;
}

/** Leaves out what is empty. */
export function storeDocument(document: SearchDocument): StoredArticle {
  return {
    id: document.id,
    titles: document.titles,
    ...(document.tags && Object.keys(document.tags).length > 0 && { tags: document.tags }),
    ...(document.messages.length > 0 && {
      messages: document.messages.map(({ text, lang }) => [text, lang] as const),
    }),
    ...(document.codes.length > 0 && { codes: document.codes }),
    ...(Object.keys(document.symptoms).length > 0 && { symptoms: document.symptoms }),
    ...(document.samples.length > 0 && {
      samples: document.samples.map(({ text, cause }) => [text, cause ?? ''] as const),
    }),
    ...(document.causes.length > 0 && {
      causes: document.causes.map(({ id, text, signals }) => [id, text, signals] as const),
    }),
    ...(document.sameMessage.length > 0 && { sameMessage: document.sameMessage }),
    ...(Object.keys(document.tellApart).length > 0 && { tellApart: document.tellApart }),
    ...(document.archived && { archived: true as const }),
  };
}

/** The document that was stored. */
export function restoreDocument(stored: StoredArticle): SearchDocument {
  return {
    id: stored.id,
    titles: stored.titles,
    ...(stored.tags && { tags: stored.tags }),
    symptoms: stored.symptoms ?? {},
    messages: (stored.messages ?? []).map(([text, lang]) => ({ text, lang })),
    codes: stored.codes ?? [],
    samples: (stored.samples ?? []).map(([text, cause]) => ({
      text,
      cause: cause === '' ? undefined : cause,
    })),
    causes: (stored.causes ?? []).map(([id, text, signals]) => ({ id, text, signals })),
    sameMessage: stored.sameMessage ?? [],
    tellApart: stored.tellApart ?? {},
    archived: stored.archived ?? false,
  };
}
