// Finds what somebody named on the command line, or says what they may have meant.
import type { Article, Cause } from '../../article/article';
import { didYouMean } from '../../article/did-you-mean';
import { fileOf } from '../mistake';
import type { Refusal } from './change';

/** The article of this id, or why there is none. */
export function findArticle(articles: readonly Article[], id: string): Article | Refusal {
  const found = articles.find((article) => article.id === id);
  if (found !== undefined) return found;
  const renamed = articles.find(({ aliases }) => aliases.includes(id));
  if (renamed !== undefined) {
    return { message: `"${id}" is called "${renamed.id}" now.`, hint: `Name it so: ${fileOf(renamed)}.` };
  }
  const meant = didYouMean(
    id,
    articles.map((article) => article.id),
  );
  const hint =
    meant === undefined ? 'Name it as its file is named, without .mdx.' : `Did you mean "${meant}"?`;
  return { message: `There is no article "${id}".`, hint };
}

/** The cause of this id, or why there is none. */
export function findCause(article: Article, id: string): Cause | Refusal {
  const found = article.causes.find((cause) => cause.id === id);
  if (found !== undefined) return found;
  const all = article.causes.map((cause) => `"${cause.id}"`).join(', ');
  return { message: `${fileOf(article)} has no cause "${id}".`, hint: `It has ${all}.` };
}

/** Tells a refusal from what was looked for. */
export function isRefusal(found: object): found is Refusal {
  return 'hint' in found && 'message' in found;
}
