// A long collection in groups by area; a short one is scanned faster as one list.
import type { Article } from '@/lib/article/article';
import type { Site } from '@/lib/article/collection';
import type { Lang } from '@/lib/article/lang';
import { compareTitles } from '../browse/compare-titles';
import { groupBy } from '../browse/group-by';

export interface ArticleGroup {
  /** Holds a `_`, so that it can never be mistaken for the id of a cause. */
  readonly anchor: string;
  readonly name: string;
  readonly articles: readonly Article[];
}

/** Up to this many, all titles are seen at once on a desktop. */
const SHORT = 12;

/**
 * Articles by area, the largest first, then by name; within a group by title. Empty where one list is enough: few
 * articles, or one area.
 *
 * @example
 * groupByComponent(signInArticles, site, 'en')[0]
 * //=> { anchor: 'group_sign-in', name: 'Sign-in', articles: […] }
 */
export function groupByComponent(
  articles: readonly Article[],
  site: Pick<Site, 'components'>,
  lang: Lang,
): readonly ArticleGroup[] {
  const groups = groupBy(articles, ({ appliesTo }) => appliesTo.component);
  if (articles.length <= SHORT || groups.size < 2) return [];
  const { compare } = new Intl.Collator(lang);
  return [...groups]
    .map(([component, members]) => ({
      anchor: `group_${component}`,
      name: site.components[component]?.[lang] ?? component,
      articles: members.toSorted(compareTitles(lang)),
    }))
    .sort((a, b) => b.articles.length - a.articles.length || compare(a.name, b.name));
}
