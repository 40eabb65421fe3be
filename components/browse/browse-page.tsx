import { collectionPath } from '@/lib/permanence/addresses';
import { collectionsByTitle, type ListedCollection } from '../collection/collections-by-title';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pagePath, pageRest } from '../site/paths';
import { ArticleRows } from './article-rows';
import { FacetList } from './facet-list';
import { FACETS } from './facets';
import { GroupLinks } from './group-links';

/** Every article, by collection. Script turns the counts beside it into filters; without it the groups are anchors. */
export function BrowsePage({ context }: { readonly context: PageContext }) {
  const { texts, lang, content } = context;
  const collections = collectionsByTitle(content, lang);
  return (
    <PageShell context={context} rest={pageRest('browse')} current="browse">
      <div className="page-head">
        <h1>{texts.browse.title}</h1>
        <p>{texts.browse.description}</p>
      </div>
      <div className="with-filters">
        <Filters context={context} />
        <div>
          <noscript>
            <p className="notice">{texts.browse.noScript}</p>
          </noscript>
          <div className="list-head">
            <p data-browse-status="" data-template={texts.browse.shown}>
              {texts.site.articles(content.articles.length)}
            </p>
            <a href={href(pagePath(lang, 'browse'))} data-browse-clear="" hidden>
              {texts.browse.clear}
            </a>
          </div>
          <GroupLinks groups={collections.map(linkTo)} label={texts.browse.groups} />
          {collections.map((listed) => (
            <CollectionRows key={listed.collection.id} context={context} listed={listed} />
          ))}
          <p hidden data-browse-empty="" className="notice">
            {texts.browse.none}
          </p>
        </div>
      </div>
    </PageShell>
  );
}

function Filters({ context }: { readonly context: PageContext }) {
  const { texts } = context;
  return (
    <aside className="filters" aria-label={texts.browse.filters}>
      {FACETS.map((facet) => (
        <section key={facet} className="facet" aria-labelledby={`facet_${facet}`}>
          <h2 id={`facet_${facet}`} className="label">
            {texts.browse.facets[facet]}
          </h2>
          <FacetList context={context} facet={facet} />
        </section>
      ))}
    </aside>
  );
}

interface CollectionRowsProps {
  readonly context: PageContext;
  readonly listed: ListedCollection;
}

function CollectionRows({ context, listed }: CollectionRowsProps) {
  const { collection, title, articles } = listed;
  return (
    <section id={anchorOf(listed)} className="row-group" data-row-group="">
      <h2>
        <a href={href(collectionPath(collection.id, context.lang))}>{title}</a>{' '}
        <span className="count" data-group-count="">
          {articles.length}
        </span>
      </h2>
      <ArticleRows context={context} articles={articles} />
    </section>
  );
}

function linkTo(listed: ListedCollection) {
  return { anchor: anchorOf(listed), name: listed.title, count: listed.articles.length };
}

function anchorOf({ collection }: ListedCollection): string {
  return `group_${collection.id}`;
}
