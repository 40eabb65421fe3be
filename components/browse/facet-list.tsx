import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { pagePath } from '../site/paths';
import { type FacetName, facetCounts } from './facets';

interface FacetListProps {
  readonly context: PageContext;
  readonly facet: FacetName;
  /** Shows the most frequent values only, and the way to all of them. */
  readonly most?: number;
}

/** The values of one facet, each with its count and an address of its own. */
export function FacetList({ context, facet, most = Number.POSITIVE_INFINITY }: FacetListProps) {
  const { lang, texts, content } = context;
  const values = facetCounts(content.articles, facet, { lang, texts, site: content.site });
  return (
    <ul className="count-list">
      {values.slice(0, most).map(({ value, name, count }) => (
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
      {values.length > most && (
        <li>
          <a
            className="count-more"
            href={href(`${pagePath(lang, 'browse')}#facet_${facet}`)}
            aria-label={`${texts.browse.facets[facet]}: ${texts.home.allValues(values.length)}`}
          >
            {texts.home.allValues(values.length)}
          </a>
        </li>
      )}
    </ul>
  );
}
