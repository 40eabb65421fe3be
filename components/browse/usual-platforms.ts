import type { Article } from '@/lib/article/article';

/** The platforms of an article as one text, to compare them by. */
export function platformsKey({ appliesTo }: Article): string {
  return appliesTo.platforms.join(' ');
}

/**
 * The platforms that more than half of these articles have, exactly: a list says them once, and only rows that differ
 * name theirs.
 *
 * @example
 * usualPlatforms(signInArticles) //=> 'web windows ios ipados android macos'
 */
export function usualPlatforms(articles: readonly Article[]): string | undefined {
  if (articles.length < 2) return undefined;
  const keys = articles.map(platformsKey);
  return keys.find((key) => keys.filter((other) => other === key).length * 2 > keys.length);
}
