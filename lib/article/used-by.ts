// Where a shared resolution is used, which its readers should know before they change it.
import type { Article } from './article';

/** A cause of an article. */
export interface CauseReference {
  readonly article: string;
  readonly cause: string;
}

/**
 * The causes that each shared resolution resolves, by its id, in the order of the articles.
 *
 * @example
 * usedBy(articles).get('assign-licence') //=> [{ article: 'user-name-not-recognized', cause: 'cause' }]
 */
export function usedBy(articles: readonly Article[]): ReadonlyMap<string, readonly CauseReference[]> {
  const uses = new Map<string, CauseReference[]>();
  for (const { id: article, sourceLang, causes } of articles) {
    for (const { id: cause, text } of causes) {
      const resolution = text[sourceLang]?.resolution;
      if (resolution?.kind !== 'shared') continue;
      uses.set(resolution.id, [...(uses.get(resolution.id) ?? []), { article, cause }]);
    }
  }
  return uses;
}
