// The engine of the pages, over the content of the folder that the command runs in.
import type { Article } from '../article/article';
import type { Content } from '../article/collection';
import { searchDocuments } from '../outputs/search-documents';
import { publishedArticles } from '../permanence/addresses';
import { buildIndex, type Engine, loadIndex } from '../search';

/**
 * Makes an engine over everything that readers can open: no drafts.
 *
 * @example
 * openEngine(content).search('Device cap reached').verdict //=> 'exact'
 */
export function openEngine(content: Content): Engine {
  return engineOver(publishedArticles(content));
}

/** Makes an engine over these articles. */
export function engineOver(articles: readonly Article[]): Engine {
  return loadIndex(buildIndex(searchDocuments(articles)));
}
