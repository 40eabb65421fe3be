import type { Article } from '@/lib/article/article';
import type { Content } from '@/lib/article/collection';

/** The article with an id. Throws where there is none: pages are generated for ids that exist. */
export function findArticle(content: Content, id: string): Article {
  const article = content.articles.find((candidate) => candidate.id === id);
  if (article === undefined) throw new Error(`No published article has the id "${id}".`);
  return article;
}
