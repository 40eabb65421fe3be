import { formatDate } from '@/lib/interface/format-date';
import { collectionPath } from '@/lib/permanence/addresses';
import { ArticleLink } from '../article/article-link';
import { FacetList } from '../browse/facet-list';
import { collectionsByTitle } from '../collection/collections-by-title';
import { type AssetReference, PasteBox } from '../search/paste-box';
import { href } from '../site/href';
import { ArrowIcon } from '../site/icons';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pagePath, pageRest } from '../site/paths';
import { lastChanged } from './last-changed';

export interface HomePageProps {
  readonly context: PageContext;
  readonly worker: AssetReference;
  readonly index: AssetReference;
}

/** As many values of a facet as can be taken in at a glance; browse has all of them. */
const MOST_VALUES = 8;

/** The paste box first, because that is what people come with; then the ways to look around. */
export function HomePage({ context, worker, index }: HomePageProps) {
  const { texts, lang, content } = context;
  return (
    <PageShell context={context} rest={pageRest('home')} current="home">
      <div className="home">
        <div className="hero">
          <h1>{texts.home.title}</h1>
          <PasteBox
            lang={lang}
            texts={texts.search}
            worker={worker}
            index={index}
            aToZ={href(pagePath(lang, 'a-z'))}
            feedback={content.site.feedback}
          />
        </div>
        <section aria-labelledby="home_browse">
          <div className="section-head">
            <h2 id="home_browse">{texts.home.browseTitle}</h2>
            <a className="with-icon" href={href(pagePath(lang, 'browse'))}>
              {texts.home.allArticles}
              <ArrowIcon />
            </a>
          </div>
          <Collections context={context} />
          <div className="columns">
            <Facet context={context} facet="product" title={texts.home.product} />
            <Facet context={context} facet="platform" title={texts.home.platform} />
            <Facet context={context} facet="component" title={texts.home.component} />
          </div>
        </section>
        <div className="home-side">
          <Changed context={context} />
        </div>
      </div>
    </PageShell>
  );
}

interface FacetProps {
  readonly context: PageContext;
  readonly facet: 'product' | 'platform' | 'component';
  readonly title: string;
}

function Facet({ context, facet, title }: FacetProps) {
  return (
    <div>
      <h3 className="label">{title}</h3>
      <FacetList context={context} facet={facet} most={MOST_VALUES} />
    </div>
  );
}

function Collections({ context }: { readonly context: PageContext }) {
  const { texts, lang, content } = context;
  return (
    <div className="home-collections">
      <h3 className="label">{texts.home.collections}</h3>
      <ul className="count-list">
        {collectionsByTitle(content, lang).map(({ collection, title, articles }) => (
          <li key={collection.id}>
            <a href={href(collectionPath(collection.id, lang))}>
              <span className="count-name">{title}</span>
              <span className="count">{articles.length}</span>
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** As many as fit beside the other lists. */
const CHANGED = 6;

function Changed({ context }: { readonly context: PageContext }) {
  const { texts, lang, content } = context;
  return (
    <section aria-labelledby="home_changed">
      <h2 id="home_changed" className="label">
        {texts.home.changed}
      </h2>
      <ul className="dated-list">
        {lastChanged(content.articles, CHANGED).map((article) => (
          <li key={article.id}>
            <ArticleLink context={context} article={article} />
            <time dateTime={article.changed}>{formatDate(lang, article.changed, 'short')}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}
