import type { Article } from '@/lib/article/article';

/**
 * The platforms of these articles where all have the same, so that a list says them once instead of in every row.
 *
 * @example
 * samePlatforms(signInArticles) //=> ['web', 'windows', 'ios', 'ipados', 'android', 'macos']
 */
export function samePlatforms(articles: readonly Article[]): readonly string[] | undefined {
  const [first, ...rest] = articles.map(({ appliesTo }) => appliesTo.platforms);
  if (first === undefined || rest.length === 0) return undefined;
  const key = first.join(' ');
  return rest.every((platforms) => platforms.join(' ') === key) ? first : undefined;
}
