import type { Collection, Content } from '@/lib/article/collection';

/** The collection with an id. Throws where there is none: pages are generated for ids that exist. */
export function findCollection(content: Content, id: string): Collection {
  const collection = content.collections.find((candidate) => candidate.id === id);
  if (collection === undefined) throw new Error(`No collection has the id "${id}".`);
  return collection;
}
