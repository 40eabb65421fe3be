import type { Article } from '@/lib/article/article';
import { groupBy } from '../browse/group-by';

/**
 * The articles that changed last, newest first. On a day that changed many, collections take turns, so that the list
 * shows what the day was about; ids decide the rest. Days are `YYYY-MM-DD`, so the order of texts is that of time.
 *
 * @example
 * lastChanged(articles, 6).map(({ changed }) => changed) //=> ['2026-11-22', '2026-11-20', …]
 */
export function lastChanged(articles: readonly Article[], count: number): readonly Article[] {
  const byId = articles.toSorted((a, b) => compare(a.id, b.id));
  const ofOneDay = groupBy(byId, ({ changed, collection }) => `${changed} ${collection}`);
  const turns = [...ofOneDay.values()].flatMap((members) =>
    members.map((article, turn) => ({ article, turn })),
  );
  return turns
    .sort(
      (a, b) =>
        compare(b.article.changed, a.article.changed) ||
        a.turn - b.turn ||
        compare(a.article.id, b.article.id),
    )
    .slice(0, count)
    .map(({ article }) => article);
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
