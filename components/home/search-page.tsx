import { PasteBox } from '../search/paste-box';
import { href } from '../site/href';
import { PageShell } from '../site/page-shell';
import { pagePath, pageRest } from '../site/paths';
import type { HomePageProps } from './home-page';

/** The paste box alone: where links from tickets and other systems land. */
export function SearchPage({ context, worker, index }: HomePageProps) {
  const { texts, lang, content } = context;
  return (
    <PageShell context={context} rest={pageRest('search')} current="search">
      <div className="page-narrow">
        <div className="page-head">
          <h1>{texts.searchPage.title}</h1>
          <p>{texts.searchPage.description}</p>
        </div>
        <PasteBox
          lang={lang}
          texts={texts.search}
          worker={worker}
          index={index}
          aToZ={href(pagePath(lang, 'a-z'))}
          feedback={content.site.feedback}
        />
        <ul className="ways-on">
          <li>
            <a href={href(pagePath(lang, 'browse'))}>{texts.home.allArticles}</a>
          </li>
          <li>
            <a href={href(pagePath(lang, 'a-z'))}>{texts.site.aToZ}</a>
          </li>
          <li>
            <a href={href(pagePath(lang, 'tickets'))}>{texts.tickets.searchTitle}</a>
          </li>
        </ul>
      </div>
    </PageShell>
  );
}
