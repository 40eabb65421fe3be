// What articles can be filtered by, with counts. One row a facet; a new one needs a name in lib/interface and an
// attribute in ArticleRow.
import type { Article } from '@/lib/article/article';
import type { Site } from '@/lib/article/collection';
import type { Lang } from '@/lib/article/lang';
import type { Texts } from '@/lib/interface/texts';

/** The facets, in the order of the page. */
export const FACETS = ['product', 'platform', 'component', 'status', 'kind'] as const;

export type FacetName = (typeof FACETS)[number];

export interface FacetValue {
  readonly value: string;
  readonly name: string;
  /** Articles that have it. */
  readonly count: number;
}

/** The values of an article for a facet. */
export function facetValues(article: Article, facet: FacetName): readonly string[] {
  switch (facet) {
    case 'product':
      return [article.appliesTo.product];
    case 'platform':
      return article.appliesTo.platforms;
    case 'component':
      return [article.appliesTo.component];
    case 'status':
      return [article.status];
    case 'kind':
      return [article.kind];
    default:
      return facet satisfies never;
  }
}

interface Wording {
  readonly lang: Lang;
  readonly texts: Texts;
  readonly site: Site;
}

/**
 * The values that occur, most frequent first, then by name.
 *
 * @example
 * facetCounts(articles, 'platform', wording) //=> [{ value: 'ios', name: 'iOS', count: 127 }, …]
 */
export function facetCounts(
  articles: readonly Article[],
  facet: FacetName,
  wording: Wording,
): readonly FacetValue[] {
  const counts = new Map<string, number>();
  for (const article of articles) {
    for (const value of facetValues(article, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  const { compare } = new Intl.Collator(wording.lang);
  return [...counts]
    .map(([value, count]) => ({ value, name: facetValueName(facet, value, wording), count }))
    .sort((a, b) => b.count - a.count || compare(a.name, b.name));
}

/** A value in words, as the site's settings or the interface name it. */
export function facetValueName(facet: FacetName, value: string, { lang, texts, site }: Wording): string {
  const names: Readonly<Record<FacetName, Readonly<Record<string, string | undefined>>>> = {
    product: { [value]: site.products[value]?.[lang] },
    platform: { [value]: site.platforms[value]?.[lang] },
    component: { [value]: site.components[value]?.[lang] },
    status: texts.article.statusNames,
    kind: texts.browse.kinds,
  };
  return names[facet][value] ?? value;
}
