// Articles of an index for tests and benchmarks: whatever is not asked for is there, and empty.
import type { SearchDocument } from './document';

/**
 * An article with what is asked for.
 *
 * @example
 * madeUpDocument({ id: 'jam', titles: { en: 'Paper jam' } }).codes //=> []
 */
export function madeUpDocument(wanted: Pick<SearchDocument, 'id'> & Partial<SearchDocument>): SearchDocument {
  return {
    titles: {},
    symptoms: {},
    messages: [],
    codes: [],
    samples: [],
    causes: [],
    sameMessage: [],
    tellApart: {},
    archived: false,
    ...wanted,
  };
}

/** An article of one English message. */
export function madeUpMessage(id: string, text: string, codes: readonly string[] = []): SearchDocument {
  return madeUpDocument({ id, messages: [{ text, lang: 'en' }], codes });
}
