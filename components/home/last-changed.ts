import type { Article } from '@/lib/article/article';

/**
 * The articles that changed last, newest first; the id decides between articles of one day.
 * Days are `YYYY-MM-DD`, so the order of texts is the order of time.
 *
 * @example
 * lastChanged(articles, 6).map(({ changed }) => changed) //=> ['2026-11-22', '2026-11-20', …]
 */
export function lastChanged(articles: readonly Article[], count: number): readonly Article[] {
  return articles.toSorted((a, b) => compare(b.changed, a.changed) || compare(a.id, b.id)).slice(0, count);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
