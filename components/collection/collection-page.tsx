import type { Collection } from '@/lib/article/collection';
import { collectionWords, foreign } from '../article/words';
import { ArticleRows } from '../browse/article-rows';
import { compareTitles } from '../browse/compare-titles';
import { GroupLinks } from '../browse/group-links';
import { RichText } from '../mdx/rich-text';
import { href } from '../site/href';
import type { PageContext } from '../site/page-context';
import { PageShell } from '../site/page-shell';
import { pagePath } from '../site/paths';
import { groupByComponent } from './group-by-component';
import { IntakeQuestions } from './intake-questions';

interface Props {
  readonly context: PageContext;
  readonly collection: Collection;
}

/** A collection: what to ask first, its articles with the messages that lead to them, and where else to look. */
export function CollectionPage({ context, collection }: Props) {
  const { texts, lang } = context;
  const words = collectionWords(collection, lang);
  const text = words.value;
  const mark = foreign(words, lang);
  return (
    <PageShell context={context} rest={`/c/${collection.id}/`}>
      <nav className="crumbs" aria-label={texts.article.crumbs}>
        <ul>
          <li>
            <a href={href(pagePath(lang, 'browse'))}>{texts.home.allArticles}</a>
          </li>
          <li>{texts.collection.label}</li>
        </ul>
      </nav>
      <div className="with-rail">
        <div>
          <h1 lang={mark}>{text.title}</h1>
          {mark && <p className="notice">{texts.collection.notTranslated}</p>}
          <RichText
            context={context}
            text={{ value: text.introduction, lang: words.lang }}
            id="introduction_text"
            shift={0}
          />
          {text.intake.length > 0 && (
            <p className="intake-jump">
              <a href="#collection_intake">{texts.collection.intake}</a>
            </p>
          )}
          <Articles context={context} collection={collection} />
        </div>
        <CollectionRail context={context} collection={collection} />
      </div>
    </PageShell>
  );
}

/** One list, or groups by area with jumps to them where the list would be long. */
function Articles({ context, collection }: Props) {
  const { texts, lang, content } = context;
  const articles = content.articles
    .filter((article) => article.collection === collection.id)
    .toSorted(compareTitles(lang));
  const groups = groupByComponent(articles, content.site, lang);
  const links = groups.map(({ anchor, name, articles: { length } }) => ({ anchor, name, count: length }));
  const lists =
    groups.length > 0
      ? groups
      : [{ anchor: 'collection_articles', name: texts.collection.articles, articles }];
  return (
    <>
      <GroupLinks groups={links} label={texts.browse.groups} />
      {lists.map((list) => (
        <section key={list.anchor} className="row-group" aria-labelledby={list.anchor}>
          <h2 id={list.anchor}>
            {list.name} <span className="count">{list.articles.length}</span>
          </h2>
          <ArticleRows context={context} articles={list.articles} />
        </section>
      ))}
    </>
  );
}

function CollectionRail({ context, collection }: Props) {
  const { texts, lang } = context;
  const words = collectionWords(collection, lang);
  const text = words.value;
  const mark = foreign(words, lang);
  return (
    <aside className="rail" aria-label={texts.collection.intake}>
      {text.intake.length > 0 && (
        <section className="rail-box" aria-labelledby="collection_intake">
          <h2 id="collection_intake" className="label">
            {texts.collection.intake}
          </h2>
          <p className="quiet">{texts.collection.intakeWhy}</p>
          <IntakeQuestions questions={text.intake} label={texts.collection.intakeAdministrator} mark={mark} />
        </section>
      )}
      {text.furtherLinks.length > 0 && (
        <section className="rail-box" aria-labelledby="collection_further">
          <h2 id="collection_further" className="label">
            {texts.collection.furtherLinks}
          </h2>
          <ul className="link-list" lang={mark}>
            {text.furtherLinks.map((link) => (
              <li key={link.url}>
                <a href={link.url}>{link.title}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  );
}
