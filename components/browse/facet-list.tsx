import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { pagePath } from '../site/paths';
import { type FacetName, facetCounts } from './facets';

interface FacetListProps {
  readonly context: PageContext;
  readonly facet: FacetName;
}

/** The values of one facet, each with its count and an address of its own. */
export function FacetList({ context, facet }: FacetListProps) {
  const { lang, texts, content } = context;
  const values = facetCounts(content.articles, facet, { lang, texts, site: content.site });
  return (
    <ul className="count-list">
      {values.map(({ value, name, count }) => (
        <li key={value}>
          <a
            href={href(`${pagePath(lang, 'browse')}?${facet}=${value}`)}
            data-facet={facet}
            data-value={value}
          >
            <span className="count-name">{name}</span>
            <span className="count" data-count="">
              {count}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
