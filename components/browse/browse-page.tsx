import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pagePath, pageRest } from '../site/paths';
import { ArticleRow } from './article-row';
import { FacetList } from './facet-list';
import { FACETS } from './facets';
import { groupArticles } from './group-articles';

/** Every article, in groups. Script turns the counts beside it into filters; without it the groups are anchors. */
export function BrowsePage({ context }: { readonly context: PageContext }) {
  const { texts, lang, content } = context;
  const groups = groupArticles(content.articles, content.site, lang);
  const total = content.articles.length;
  return (
    <PageShell context={context} rest={pageRest('browse')} current="browse">
      <div className="page-head">
        <h1>{texts.browse.title}</h1>
        <p>{texts.browse.description}</p>
      </div>
      <div className="with-filters">
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
        <div>
          <noscript>
            <p className="notice">{texts.browse.noScript}</p>
          </noscript>
          <div className="list-head">
            <p data-browse-status="" data-template={texts.browse.shown}>
              {texts.site.articles(total)}
            </p>
            <a href={href(pagePath(lang, 'browse'))} data-browse-clear="" hidden>
              {texts.browse.clear}
            </a>
          </div>
          <GroupLinks groups={groups} label={texts.browse.groups} />
          {groups.map((group) => (
            <section key={group.anchor} id={group.anchor} className="row-group" data-row-group="">
              <h2>
                {group.component} <span className="group-product">{group.product}</span>
              </h2>
              <ul>
                {group.articles.map((article) => (
                  <ArticleRow key={article.id} context={context} article={article} />
                ))}
              </ul>
            </section>
          ))}
          <p hidden data-browse-empty="" className="notice">
            {texts.browse.none}
          </p>
        </div>
      </div>
    </PageShell>
  );
}

function GroupLinks({
  groups,
  label,
}: {
  readonly groups: ReturnType<typeof groupArticles>;
  readonly label: string;
}) {
  if (groups.length < 2) return null;
  return (
    <nav className="group-links" aria-label={label}>
      <ul>
        {groups.map((group) => (
          <li key={group.anchor}>
            <a href={`#${group.anchor}`}>{group.component}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
