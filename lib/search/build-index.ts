import type { SearchDocument } from './document';
import {
  checksumOf,
  INDEX_FORMAT,
  INDEX_VERSION,
  IndexError,
  type SearchIndex,
  storeDocument,
} from './stored-index';

/**
 * Makes the index of all documents: plain data to be stored as JSON. The order of the documents makes no
 * difference.
 *
 * @throws IndexError where two documents have one id
 * @example
 * JSON.stringify(buildIndex(documents)) // the file that the page loads
 */
export function buildIndex(documents: readonly SearchDocument[]): SearchIndex {
  const sorted = [...documents].sort((a, b) => Number(a.id > b.id) - Number(a.id < b.id));
  sorted.forEach((document, i) => {
    if (document.id === sorted[i + 1]?.id) throw new IndexError(`Two articles have the id "${document.id}".`);
  });
  const articles = sorted.map(storeDocument);
  return { format: INDEX_FORMAT, version: INDEX_VERSION, checksum: checksumOf(articles), articles };
}
