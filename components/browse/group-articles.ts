// The browse page without script: groups by product and area, each with an anchor to jump to.
import type { Article } from '@/lib/article/article';
import type { Site } from '@/lib/article/collection';
import type { Lang } from '@/lib/article/lang';
import { compareTitles } from './compare-titles';
import { groupBy } from './group-by';

export interface ArticleGroup {
  /** Holds a `_`, so that it can never be mistaken for the id of a cause. */
  readonly anchor: string;
  readonly product: string;
  readonly component: string;
  readonly articles: readonly Article[];
}

/**
 * Articles by product, then area, both by name; within a group by title.
 *
 * @example
 * groupArticles(articles, site, 'en')[0]
 * //=> { anchor: 'group_microsoft-intune_licensing', product: 'Microsoft Intune', component: 'Licences', articles: […] }
 */
export function groupArticles(
  articles: readonly Article[],
  site: Pick<Site, 'products' | 'components'>,
  lang: Lang,
): readonly ArticleGroup[] {
  const { compare } = new Intl.Collator(lang);
  const byAnchor = groupBy(articles, ({ appliesTo }) => anchorOf(appliesTo));
  return [...byAnchor]
    .map(([anchor, members]) => {
      const { product = '', component = '' } = members[0]?.appliesTo ?? {};
      return {
        anchor,
        product: site.products[product]?.[lang] ?? product,
        component: site.components[component]?.[lang] ?? component,
        articles: members.toSorted(compareTitles(lang)),
      };
    })
    .sort((a, b) => compare(a.product, b.product) || compare(a.component, b.component));
}

function anchorOf({ product, component }: Article['appliesTo']): string {
  return `group_${product}_${component}`;
}
